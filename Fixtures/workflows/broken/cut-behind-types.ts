// T2: a file that is cut off behind the types of a template.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CutBehindTypes extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    await step.do("first", async () => 1);
    const rows = await step.do("second", async () => this.sql<{ id: string }>`select`);
    const others = await step.do("third", async () => this.sql<{ id: string }>`

//= CutBehindTypes  (incomplete)
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= └─ ▸ do           third
