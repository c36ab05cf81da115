// P6, F3: lanes that are spread or added on a condition, and filtered.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ConditionalSpread extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all([
      step.do("always", async () => 1),
      ...event.payload.extra ? [step.do("extra", async () => 1)] : [],
      event.payload.more && step.do("more", async () => 1)
    ].filter(Boolean));
  }
}

//= ConditionalSpread
//= └─ ⫴ parallel all
//=    ├─ ▸ do           always  #1→2
//=    ├─ ◇ if
//=    │  └─ event.payload.extra
//=    │     └─ ▸ do           extra  #1→2
//=    └─ ◇ if
//=       └─ event.payload.more is truthy
//=          └─ ▸ do           more  #1→2
