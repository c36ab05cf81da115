// I3: a default export goes by the name of its class.
import { WorkflowEntrypoint } from "cloudflare:workers";

export default class Main extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("main", async () => 1);
  }
}

//= Main
//= └─ ▸ do           main
