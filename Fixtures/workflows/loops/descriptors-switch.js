// F4, F5: a list of descriptors with a switch over their kind.
import { WorkflowEntrypoint } from "cloudflare:workers";

const PIPELINE = [{ t: "a", n: 1 }, { t: "b", n: 2 }];

export class DescriptorsSwitch extends WorkflowEntrypoint {
  async run(event, step) {
    for (const s of PIPELINE)
      switch (s.t) {
        case "a":
          await step.do(`A${s.n}`, async () => 1);
          break;
        case "b":
          await step.do(`B${s.n}`, async () => 1);
          break;
        default:
          await step.do("never", async () => 1);
      }
  }
}

//= DescriptorsSwitch
//= ├─ ▸ do           A1
//= └─ ▸ do           B2
