// N2, P6: a function that begins something on a condition and does not wait for it is over at once.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FloatingOnCondition extends WorkflowEntrypoint {
  async run(event, step) {
    const begin = async () => {
      await step.do("background one", async () => 1);
      await step.do("background two", async () => 1);
    };
    const tasks = [
      async () => {
        await step.do("first", async () => 1);
      },
      async () => {
        if (event.payload.isLong) {
          begin();
        }
      },
    ];
    await tasks.reduce((before, task) => before.then(task), Promise.resolve());
    await step.do("last", async () => 1);
  }
}

//= FloatingOnCondition
//= ├─ ▸ do           first
//= └─ ⫴ parallel all
//=    ├─ ◇ if
//=    │  └─ event.payload.isLong
//=    │     └─ ƒ function     begin()  #1→
//=    └─ ▸ do           last  #1→2
//=
//= function begin()
//= ├─ ▸ do           background one
//= └─ ▸ do           background two
