// N2, P5: a plain function that returns the promise of an async one is over when that is.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnedByPlain extends WorkflowEntrypoint {
  async run(event, step) {
    const visit = function (name) {
      return (async () => {
        await step.do(`${name} begins`, async () => 1);
        await step.do(`${name} ends`, async () => 1);
      })();
    };
    await visit("one");
    const visitBoth = (name) => visit(name);
    await visitBoth("two");
    await step.do("end", async () => 1);
  }
}

//= ReturnedByPlain
//= ├─ ƒ function     visit(one)
//= ├─ ƒ function     visitBoth()
//= └─ ▸ do           end
//=
//= function visit(one)
//= ├─ ▸ do           one begins
//= └─ ▸ do           one ends
//=
//= function visitBoth()
//= └─ ƒ function     visit(two)  #1→2
//=
//= function visit(two)
//= ├─ ▸ do           two begins
//= └─ ▸ do           two ends
