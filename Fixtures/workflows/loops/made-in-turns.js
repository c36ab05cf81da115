// F5, I1: functions and objects that the turns of a loop make are one to whoever uses them.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class MadeInTurns extends WorkflowEntrypoint {
  async run(event, step) {
    const thunks = [];
    for (const x of event.payload.items) thunks.push(() => step.do(`thunk ${x}`, async () => x));
    for (const thunk of thunks) await thunk();
    const bound = [];
    const go = async (x) => { await step.do(`bound ${x}`, async () => x); };
    let i = 0;
    while (i < event.payload.count) bound.push(go.bind(null, i++));
    await Promise.all(bound.map((each) => each()));
    const queue = [];
    const add = (name) => queue.push({ run: async () => { await step.do(name, async () => 1); } });
    for (const x of event.payload.items) {
      add("before each");
      if (x.isHard) add("hard");
    }
    while (queue.length) await queue.shift().run();
  }
}

//= MadeInTurns
//= ├─ ↻ loop for (const thunk of thunks)
//= │  └─ ▸ do           thunk ${...}
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop bound.map(…)
//= │     └─ ƒ function     go()  #1→2
//= └─ ↻ loop while (queue.length)
//=    └─ ◇ if
//=       ├─ queue.shift().run is run
//=       │  └─ ▸ do           before each
//=       └─ queue.shift().run is run
//=          └─ ▸ do           hard
//=
//= function go()
//= └─ ▸ do           bound ${...}
