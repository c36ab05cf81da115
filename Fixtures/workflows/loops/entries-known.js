// F5, L1: a known list with its indexes, and something between its elements.
import { WorkflowEntrypoint } from "cloudflare:workers";

const STAGES = ["build", "test", "deploy"];

export class EntriesKnown extends WorkflowEntrypoint {
  async run(event, step) {
    for (const [i, stage] of STAGES.entries()) {
      await step.do(`${i + 1}/${STAGES.length} ${stage}`, async () => stage);
      if (i < STAGES.length - 1) await step.sleep(`after ${stage}`, "1 minute");
    }
  }
}

//= EntriesKnown
//= ├─ ▸ do           1/3 build
//= ├─ ◷ sleep        after build  (1 minute)
//= ├─ ▸ do           2/3 test
//= ├─ ◷ sleep        after test  (1 minute)
//= └─ ▸ do           3/3 deploy
