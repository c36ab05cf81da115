// P2: what a race leaves running may be awaited again; the number of the race stays.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RaceLoser extends WorkflowEntrypoint {
  async run(event, step) {
    const slow = step.do("slow", async () => 1);
    const winner = await Promise.race([slow, step.sleep("limit", "1 minute")]);
    if (winner === undefined) {
      await step.do("warn", async () => 2);
    }
  }
}

//= RaceLoser
//= ├─ ⫴ parallel race
//= │  ├─ ▸ do           slow  #1→2
//= │  └─ ◷ sleep        limit  #1→2  (1 minute)
//= └─ ◇ if
//=    └─ winner === undefined
//=       └─ ▸ do           warn
