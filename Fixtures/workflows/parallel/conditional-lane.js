// P6, F3: a lane that is started on a condition.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ConditionalLane extends WorkflowEntrypoint {
  async run(event, step) {
    const { extra, fast } = event.payload;
    await Promise.all([
      step.do("always", async () => 1),
      extra ? step.do("extra", async () => 2) : null,
      extra && step.do("more", async () => 3),
    ]);
    const chosen = fast ? step.do("fast", async () => 1) : step.do("slow", async () => 2);
    await step.do("meanwhile", async () => 3);
    await chosen;
  }
}

//= ConditionalLane
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           always  #1→2
//= │  ├─ ◇ if
//= │  │  └─ extra
//= │  │     └─ ▸ do           extra  #1→2
//= │  └─ ◇ if
//= │     └─ extra is truthy
//= │        └─ ▸ do           more  #1→2
//= └─ ⫴ parallel all
//=    ├─ ◇ if
//=    │  ├─ fast
//=    │  │  └─ ▸ do           fast  #2→4
//=    │  └─ else
//=    │     └─ ▸ do           slow  #2→4
//=    └─ ▸ do           meanwhile  #2→3
