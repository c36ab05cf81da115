// I1, F5: a base runs the list of stages that its subclass returns.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Pipeline extends WorkflowEntrypoint {
  async run(event, step) {
    for (const stage of this.stages()) {
      await step.do(stage.name, () => stage.exec(event));
    }
  }
}

export class Etl extends Pipeline {
  stages() {
    return [
      { name: "extract", exec: async () => 1 },
      { name: "transform", exec: async () => 2 },
      { name: "load", exec: async () => 3 }
    ];
  }
}

//= Etl
//= ├─ ▸ do           extract
//= ├─ ▸ do           transform
//= └─ ▸ do           load
