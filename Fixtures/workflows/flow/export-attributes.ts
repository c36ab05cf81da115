// T2: `export … from … with { … }` is no syntax error.
import { WorkflowEntrypoint } from "cloudflare:workers";
export type { Order } from "./types";
export { default as limits } from "cloudflare:limits" with { type: "json" };

export class ExportAttributes extends WorkflowEntrypoint {
  async run(event: unknown, step: any) {
    await step.do("read", async () => event);
  }
}

//= ExportAttributes
//= └─ ▸ do           read
