// T2: a file that is cut off behind types of other modules, which the grammar does not have.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CutBehindImportTypes extends WorkflowEntrypoint {
  async run(event: any, step: any): Promise<import("./types").Row[]> {
    const rows = await step.do("first", async () => []);
    const all: import("./types").Table<string>["rows"

//= CutBehindImportTypes  (incomplete)
//= └─ ▸ do           first
