// P8, F6: a group inside of a try.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class TryGroup extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const a = step.do("a", async () => 1);
      await step.do("b", async () => 2);
      await a;
    } catch {
      await step.do("recover", async () => 3);
    }
  }
}

//= TryGroup
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ⫴ parallel all
//=    │     ├─ ▸ do           a  #1→3
//=    │     └─ ▸ do           b  #1→2
//=    └─ catch
//=       └─ ▸ do           recover
