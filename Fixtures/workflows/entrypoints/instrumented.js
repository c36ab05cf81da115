// I3: a wrapper around the class; the graph is that of the class.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { instrumentWorkflowWithSentry } from "@sentry/cloudflare";

class Plain extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("plain", async () => 1);
  }
}

export const Traced = instrumentWorkflowWithSentry(() => ({ dsn: "x" }), Plain);

//= Traced
//= └─ ▸ do           plain
