// F2, T2: a tagged template may have type arguments; its holes are evaluated, and nothing is missing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class TypedTaggedTemplate extends WorkflowEntrypoint {
  async run(event, step) {
    const rows = sql<{ id: string }>`select ${await step.do("key", async () => 1)} from t`;
    await step.do("use", async () => rows);
  }
}

//= TypedTaggedTemplate
//= ├─ ▸ do           key
//= └─ ▸ do           use
