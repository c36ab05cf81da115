// F5: Array.fromAsync awaits each element before the next.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FromAsync extends WorkflowEntrypoint {
  async run(event, step) {
    const r = await Array.fromAsync(event.payload.items, (i) => step.do(`i ${i}`, async () => i));
    await step.do("end", async () => r);
  }
}

//= FromAsync
//= ├─ ↻ loop Array.fromAsync(…)
//= │  └─ ▸ do           i ${...}
//= └─ ▸ do           end
