// L1: powers, also as older JavaScript writes them; what is not computed is not known.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Powers extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(`part ${2 ** 3} of ${Math.pow(2, 4)}`, async () => 1);
    await step.sleep("a quarter", 1000 * 2 ** -2);
    await step.do(`root ${2 ** 0.5}`, async () => 1);
  }
}

//= Powers
//= ├─ ▸ do           part 8 of 16
//= ├─ ◷ sleep        a quarter  (250ms)
//= └─ ▸ do           root ${...}
