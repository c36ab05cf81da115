// F7: a loop over an empty list runs nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EmptyList extends WorkflowEntrypoint {
  async run(event, step) {
    for (const item of []) {
      await step.do("never", async () => item);
    }
    while (false) {
      await step.do("never either", async () => 1);
    }
    do {
      await step.do("once", async () => 1);
    } while (false);
  }
}

//= EmptyList
//= └─ ▸ do           once
