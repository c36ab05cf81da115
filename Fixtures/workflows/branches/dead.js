// F7: code that cannot run is left out.
import { WorkflowEntrypoint } from "cloudflare:workers";

const DEBUG = false;

export class Dead extends WorkflowEntrypoint {
  async run(event, step) {
    if (false) await step.do("never", async () => 1);
    if (!1) await step.do("never minified", async () => 1);
    if (DEBUG) await step.do("never in production", async () => 1);
    if (true) {
      await step.do("always", async () => 1);
    } else {
      await step.do("never else", async () => 1);
    }
    return;
    await step.do("after return", async () => 1);
  }
}

//= Dead
//= └─ ▸ do           always
