// F6: a lane that handles its own failure.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CatchLane extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      step.do("a", async () => 1).catch(() => null),
      step.do("b", async () => 2).then((value) => value + 1),
    ]);
  }
}

//= CatchLane
//= └─ ⫴ parallel all
//=    ├─ ⛨ try
//=    │  └─ try
//=    │     └─ ▸ do           a  #1→2
//=    └─ ▸ do           b  #1→2
