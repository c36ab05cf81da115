// I1: members with keys that are known by evaluation.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ComputedMembers extends WorkflowEntrypoint {
  async run(event, step) {
    const invoke = (obj, method, ...args) => obj[method](...args);
    await invoke(step, "do", "a", async () => 1);
    await invoke(step, "sleep", "b", 1000);
    const m = ["do", "sleep"];
    await step[m[0]]("c", async () => 1);
    const path = "step.do".split(".")[1];
    await step[path]("d", async () => 1);
    const { [path]: e } = step;
    await e.call(step, "e", async () => 1);
  }
}

//= ComputedMembers
//= ├─ ƒ function     invoke(a)
//= ├─ ƒ function     invoke(b)
//= ├─ ▸ do           c
//= ├─ ▸ do           d
//= └─ ▸ do           e
//=
//= function invoke(a)
//= └─ ▸ do           a  #1→2
//=
//= function invoke(b)
//= └─ ◷ sleep        b  #1→2  (1s)
