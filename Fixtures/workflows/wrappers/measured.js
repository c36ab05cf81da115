// N3, L1: a wrapper that measures, with a name that is partly known.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function measured(step, name, fn) {
  const t = Date.now();
  const out = await step.do(name, { retries: { limit: 3, delay: 100 } }, async () => {
    const r = await fn();
    return r;
  });
  console.log(name, Date.now() - t);
  return out;
}

export class Measured extends WorkflowEntrypoint {
  async run(event, step) {
    const user = await measured(step, "load user", async () => 1);
    await measured(step, `email ${user.id}`, async () => 2);
  }
}

//= Measured
//= ├─ ▸ do           load user  (retry 3× delay 100ms)
//= └─ ▸ do           email ${...}  (retry 3× delay 100ms)
