// P1, P6: a call that nothing waits for, alone in a function that a chain runs, goes on after the chain.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FloatingInChain extends WorkflowEntrypoint {
  async run(event, step) {
    const help = async (s) => {
      await s.do("first", async () => 1);
      await s.do("second", async () => 1);
    };
    const tasks = [async () => { help(step); }];
    await tasks.reduce((p, task) => p.then(task), Promise.resolve());
    await step.do("next", async () => 1);
  }
}

//= FloatingInChain
//= └─ ⫴ parallel all
//=    ├─ ƒ function     help()  #1→
//=    └─ ▸ do           next  #1→2
//=
//= function help()
//= ├─ ▸ do           first
//= └─ ▸ do           second
