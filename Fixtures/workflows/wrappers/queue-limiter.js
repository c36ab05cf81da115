// N1, I1: a limiter that queues bound functions and starts the next when one has ended.
import { WorkflowEntrypoint } from "cloudflare:workers";

const limiter = (most) => {
  const queue = [];
  let active = 0;
  const next = () => {
    active--;
    if (queue.length > 0) queue.shift()();
  };
  const run = async (task, resolve, args) => {
    active++;
    const result = (async () => task(...args))();
    resolve(result);
    try {
      await result;
    } catch {}
    next();
  };
  const enqueue = (task, resolve, args) => {
    queue.push(run.bind(undefined, task, resolve, args));
    (async () => {
      await Promise.resolve();
      if (active < most && queue.length > 0) queue.shift()();
    })();
  };
  return (task, ...args) => new Promise((resolve) => enqueue(task, resolve, args));
};

export class Limited extends WorkflowEntrypoint {
  async run(event, step) {
    const limit = limiter(2);
    const one = (item) => limit(() => step.do(`item ${item}`, async () => item));
    await Promise.all(event.payload.items.map(one));
    await step.do("end", async () => 1);
  }
}

//= Limited
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop event.payload.items.map(…)
//= │     └─ ƒ function     one()  #1→2
//= └─ ▸ do           end
//=
//= function one()
//= └─ ƒ function     limit()  #1→2
//=
//= function limit()
//= └─ ƒ function     enqueue()  #1→2
//=
//= function enqueue()
//= └─ ◇ if
//=    └─ active < most && queue.length > 0
//=       └─ ƒ function     run()  #1→
//=
//= function run()
//= ├─ ▸ do           item ${...}
//= └─ ƒ function     next()  #1→
//=
//= function next()
//= └─ ◇ if
//=    └─ queue.length > 0
//=       └─ ƒ function     run()  #1→
