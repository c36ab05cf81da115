// F1, F5: what methods of lists hand to their functions: the position, the list, and `this`; from
// which end they begin, and when they have seen enough.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ElementCallbacks extends WorkflowEntrypoint {
  async run(event, step) {
    const names = ["a", "b"];
    await names.reduceRight(
      (before, name, index) => before.then(() => step.do(`${name} of ${index}`, async () => 1)),
      Promise.resolve(),
    );
    await Promise.all(names.map(function (name, index, all) {
      return this.step.do(`${name} ${index + 1}/${all.length}`, async () => 1);
    }, { step }));
    await Promise.all(Array.from(names, function (name) {
      return this.do(`from ${name}`, async () => 1);
    }, step));
    // A promise counts as true.
    await names.find((name) => step.do(`find ${name}`, async () => 1));
    await names.findLast((name) => step.do(`find last ${name}`, async () => 1));
    const states = [{ name: "draft", order: 1 }, { name: "final", order: 2 }];
    const state = states.find(({ name }) => name === "final");
    await step.do(`state ${state.order}`, async () => 1);
    if (names.every((name) => name.length === 1)) await step.do("short names", async () => 1);
    const pending = [];
    new Map([["x", 1], ["y", 2]]).forEach((value, key) => {
      pending.push(step.do(`${key}=${value}`, async () => value));
    });
    await Promise.all(pending);
  }
}

//= ElementCallbacks
//= ├─ ▸ do           b of 1
//= ├─ ▸ do           a of 0
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a 1/2  #1→2
//= │  └─ ▸ do           b 2/2  #1→2
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           from a  #2→3
//= │  └─ ▸ do           from b  #2→3
//= └─ ⫴ parallel all
//=    ├─ ▸ do           find a  #3→
//=    ├─ ▸ do           find last b  #3→
//=    ├─ ▸ do           state 2  #3→4
//=    ├─ ▸ do           short names  #4→5
//=    └─ ⫴ parallel all
//=       ├─ ▸ do           x=1  #5→6
//=       └─ ▸ do           y=2  #5→6
