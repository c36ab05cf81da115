// N4: recursion over data that the program spells out is followed into its parts, whatever these
// are.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RecursiveData extends WorkflowEntrypoint {
  async run(event, step) {
    const perform = async (task) => {
      if (Array.isArray(task)) {
        for (const part of task) await perform(part);
      } else if (typeof task === "function") {
        await task();
      } else {
        await step.do(task, async () => 1);
      }
    };
    await perform(["a", () => step.do("b", async () => 1), ["c", ["d"]]]);
    const inOrder = (task) => Array.isArray(task)
      ? task.reduce((before, part) => before.then(() => inOrder(part)), Promise.resolve())
      : step.do(task, async () => 1);
    await inOrder(["e", ["f"]]);
  }
}

//= RecursiveData
//= ├─ ƒ function     perform()
//= └─ ƒ function     inOrder()
//=
//= function perform()
//= ├─ ▸ do           a
//= ├─ ƒ function     perform (2)
//= └─ ƒ function     perform (3)
//=
//= function perform (2)
//= └─ ▸ do           b
//=
//= function perform (3)
//= ├─ ▸ do           c
//= └─ ƒ function     perform (4)
//=
//= function perform (4)
//= └─ ▸ do           d
//=
//= function inOrder()
//= ├─ ▸ do           e
//= └─ ▸ do           f
