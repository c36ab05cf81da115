// F3: what is spread may be one of several objects, nothing, or have properties that are not known.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SpreadOfWhatIsNotKnown extends WorkflowEntrypoint {
  async run(event, step) {
    const chosen = { fast: false, ...(event.payload.fast ? { fast: true } : {}) };
    if (chosen.fast) await step.do("fast", async () => 1);
    const optional = { safe: true, retries: { limit: 2 }, ...(event.payload.unsafe && { safe: false }) };
    if (optional.safe) await step.do("check", { retries: optional.retries }, async () => 2);
    const assigned = Object.assign({ loud: false }, event.payload.loud ? { loud: true } : { quiet: 1 });
    if (assigned.loud) await step.do("shout", async () => 3);
    const whole = { ...event.payload, size: 1 };
    const mixed = { deep: false, size: 0, ...whole };
    if (mixed.deep) await step.do("deep", async () => 4);
    await step.do(`size ${mixed.size}`, async () => 5);
  }
}

//= SpreadOfWhatIsNotKnown
//= ├─ ◇ if
//= │  └─ chosen.fast
//= │     └─ ▸ do           fast
//= ├─ ◇ if
//= │  └─ optional.safe
//= │     └─ ▸ do           check  (retry 2×)
//= ├─ ◇ if
//= │  └─ assigned.loud
//= │     └─ ▸ do           shout
//= ├─ ◇ if
//= │  └─ mixed.deep
//= │     └─ ▸ do           deep
//= └─ ▸ do           size 1
