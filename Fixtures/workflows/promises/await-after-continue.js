// P1, P2: a promise that only some turns of a loop wait for may be pending behind the loop.
import { WorkflowEntrypoint } from "cloudflare:workers";
export class W extends WorkflowEntrypoint { async run(event, step) {
  const pause = step.sleep("pause", "1 minute");
  for (const item of event.payload.items) { if (item.skip) continue; await pause; }
  return step.do("last", async () => 1);
} }

//= W
//= └─ ⫴ parallel all
//=    ├─ ◷ sleep        pause  #1→  (1 minute)
//=    └─ ▸ do           last  #1→2
