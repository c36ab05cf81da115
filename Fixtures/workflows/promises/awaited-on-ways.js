// P2: a promise that several ways of a choice wait for first has resolved before what follows on each.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitedOnWays extends WorkflowEntrypoint {
  async run(event, step) {
    const early = step.do("early", async () => 1);
    step.do("floating", async () => 1);
    if (event.payload.isLeft) {
      await early;
      await step.do("left", async () => 1);
    } else {
      await early;
      await step.do("right", async () => 1);
    }
    const late = step.do("late", async () => 1);
    switch (event.payload.kind) {
      case "a":
        await late;
        await step.do("after late", async () => 1);
        break;
      default:
        await step.do("before late", async () => 1);
        await late;
    }
    await step.do("end", async () => 1);
  }
}

//= AwaitedOnWays
//= └─ ⫴ parallel all
//=    ├─ ▸ do           early  #1→2
//=    ├─ ▸ do           floating  #1→
//=    ├─ ◇ if
//=    │  ├─ event.payload.isLeft
//=    │  │  └─ ▸ do           left  #2→3
//=    │  └─ else
//=    │     └─ ▸ do           right  #3→4
//=    ├─ ▸ do           late  #4→8
//=    ├─ ◇ switch event.payload.kind
//=    │  ├─ case a
//=    │  │  ├─ ▸ do           after late  #5→6
//=    │  │  └─ ■ break
//=    │  └─ default
//=    │     └─ ▸ do           before late  #6→7
//=    └─ ▸ do           end  #8→9
