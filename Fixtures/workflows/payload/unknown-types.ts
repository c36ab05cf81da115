// T2: what the grammar does not know of types is no error: it holds no code.
import { WorkflowEntrypoint } from "cloudflare:workers";

interface Params {
  abstract?: string;
  files: import("./files").File[];
}

export class UnknownTypes extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<Params>, step: import("cloudflare:workers").WorkflowStep) {
    await step.do("read files", async () => event.payload.files);
  }
}

//= UnknownTypes
//= ├─ payload { files, abstract? }
//= └─ ▸ do           read files
