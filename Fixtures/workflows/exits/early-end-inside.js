// F7, P2: the function is over on one way of a choice inside of another, and a step is pending there.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EarlyEndInside extends WorkflowEntrypoint {
  async run(event, step) {
    if (event.payload.isWanted) {
      const a = step.do("a", async () => 1);
      if (event.payload.isShort) {
        await step.do("b", async () => 1);
      } else {
        await step.do("c", async () => 1);
        await a;
      }
    }
  }
}

//= EarlyEndInside
//= └─ ◇ if
//=    └─ event.payload.isWanted
//=       └─ ⫴ parallel all
//=          ├─ ▸ do           a  #1→4
//=          └─ ◇ if
//=             ├─ event.payload.isShort
//=             │  ├─ ▸ do           b  #1→2
//=             │  └─ ■ return
//=             └─ else
//=                └─ ▸ do           c  #2→3
