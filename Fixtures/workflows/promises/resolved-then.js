// F6: a chain that begins with a resolved promise.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ResolvedThen extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.resolve().then(() => step.do("then", async () => 1));
    await Promise.resolve(step.do("wrapped", async () => 2));
    await Promise.resolve(1).then(async (n) => {
      await step.do("in a body", async () => n);
    });
  }
}

//= ResolvedThen
//= ├─ ▸ do           then
//= ├─ ▸ do           wrapped
//= └─ ▸ do           in a body
