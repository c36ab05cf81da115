// F7: an early return in a function that a chain runs keeps its choice, however deep it is shown.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnInChain extends WorkflowEntrypoint {
  async run(event, step) {
    const ship = async () => {
      await step.do("pack", async () => 1);
      await step.do("send", async () => 1);
    };
    const tasks = [
      async () => {
        if (event.payload.isVirtual) return;
        await ship();
      },
    ];
    await tasks.reduce((p, task) => p.then(task), Promise.resolve());
    await step.do("bill", async () => 1);
  }
}

//= ReturnInChain
//= ├─ ƒ function     lane 1
//= └─ ▸ do           bill
//=
//= function lane 1
//= ├─ ◇ if
//= │  └─ event.payload.isVirtual
//= │     └─ ■ return
//= └─ ƒ function     ship()  #1→2
//=
//= function ship()
//= ├─ ▸ do           pack
//= └─ ▸ do           send
