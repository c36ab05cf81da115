// F5: a loop over a list that is known in full is unrolled into its steps.
import { WorkflowEntrypoint } from "cloudflare:workers";

const STAGES = [
  { name: "extract", wait: "1 minute" },
  { name: "transform", wait: "2 minutes" },
  { name: "load", wait: "3 minutes" },
];

export class Unrolled extends WorkflowEntrypoint {
  async run(event, step) {
    for (const stage of STAGES) {
      await step.do(stage.name, async () => stage.name);
      await step.sleep(`after ${stage.name}`, stage.wait);
    }
    for (const name of ["red", "green"]) await step.do(name, async () => name);
  }
}

//= Unrolled
//= ├─ ▸ do           extract
//= ├─ ◷ sleep        after extract  (1 minute)
//= ├─ ▸ do           transform
//= ├─ ◷ sleep        after transform  (2 minutes)
//= ├─ ▸ do           load
//= ├─ ◷ sleep        after load  (3 minutes)
//= ├─ ▸ do           red
//= └─ ▸ do           green
