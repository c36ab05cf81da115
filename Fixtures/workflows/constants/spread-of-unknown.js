// L1, F7, T1: what is spread over known properties may replace them.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SpreadOfUnknown extends WorkflowEntrypoint {
  async run(event, step) {
    const opts = { mode: "fast", ...event.payload };
    if (opts.mode === "fast") await step.do("fast", async () => 1);
    else await step.do("slow", async () => 1);
    await step.do(opts.mode, async () => 1);
    const { mode = "z", label } = { label: "L", ...event.payload.more };
    await step.do(`x ${label}`, async () => mode);
  }
}

//= SpreadOfUnknown
//= ├─ ◇ if
//= │  ├─ opts.mode === "fast"
//= │  │  └─ ▸ do           fast
//= │  └─ else
//= │     └─ ▸ do           slow
//= ├─ ▸ do           <dynamic>
//= └─ ▸ do           x ${...}
