// The arguments of do are told apart by what they are, not by where they stand.
import { WorkflowEntrypoint } from "cloudflare:workers";

const config = { timeout: "1 minute" };
const body = async () => 1;

export class Overloads extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("body only", body);
    await step.do("config and body", config, body);
    await step.do("maybe", event.payload.slow ? config : body, body);
    await step.do("named function", async function work() {
      return 2;
    });
    await step.do("method", this.work.bind(this));
    await step.do("no body");
  }

  async work() {
    return 3;
  }
}

//= Overloads
//= ├─ ▸ do           body only
//= ├─ ▸ do           config and body  (timeout 1 minute)
//= ├─ ▸ do           maybe  (timeout 1 minute)
//= ├─ ▸ do           named function
//= ├─ ▸ do           method
//= └─ ▸ do           no body
