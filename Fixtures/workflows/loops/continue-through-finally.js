// F7: `continue` leads to the steps of the loop's update through a `finally`; the turn is shown as a
// loop that it leaves.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ContinueThroughFinally extends WorkflowEntrypoint {
  async run(event, step) {
    const next = (index) => step.do("next", async () => index + 1);
    for (let index = 0; index < event.payload.count; index = await next(index)) {
      try {
        await step.do("try it", async () => index);
        if (event.payload.isDone) continue;
        await step.do("go on", async () => index);
      } finally {
        await step.do("clean up", async () => index);
      }
    }
  }
}

//= ContinueThroughFinally
//= └─ ↻ loop for (let index = 0; index < event.payload.count; index = await next(index))
//=    ├─ ↻ loop turn of for (let index = 0; index < event.payload.count; index = await next(index))
//=    │  └─ ⛨ try
//=    │     ├─ try
//=    │     │  ├─ ▸ do           try it
//=    │     │  ├─ ◇ if
//=    │     │  │  └─ event.payload.isDone
//=    │     │  │     └─ ■ continue
//=    │     │  └─ ▸ do           go on
//=    │     └─ finally
//=    │        └─ ▸ do           clean up
//=    └─ ƒ function     next()
//=
//= function next()
//= └─ ▸ do           next  #1→2
