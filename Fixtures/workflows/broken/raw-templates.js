// T2: a function gets a template as it is written, whatever `\\` stands before.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RawTemplates extends WorkflowEntrypoint {
  async run(event, step) {
    const path = String.raw`C:\users\x${await step.do("name", async () => "me")}\u{`;
    await step.do("open", async () => String.raw`\xg \u12 ${path}`);
  }
}

//= RawTemplates
//= ├─ ▸ do           name
//= └─ ▸ do           open
