// F7: a break out of a labelled block.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LabelledBlock extends WorkflowEntrypoint {
  async run(event, step) {
    work: {
      const ok = await step.do("check", async () => true);
      if (!ok) break work;
      await step.do("work", async () => 1);
    }
    await step.do("after", async () => 2);
  }
}

//= LabelledBlock
//= ├─ ▸ do           check
//= ├─ ◇ if
//= │  └─ !ok
//= │     └─ ■ break work
//= ├─ ▸ do           work
//= └─ ▸ do           after
