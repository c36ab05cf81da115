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
//= ├─ ▸ do           a
//= ├─ ◷ sleep        b  (1s)
//= ├─ ▸ do           c
//= ├─ ▸ do           d
//= └─ ▸ do           e
