// F1, F2: arguments before the call, left before right.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Arguments extends WorkflowEntrypoint {
  async run(event, step) {
    console.log(await step.do("first", async () => 1), await step.do("second", async () => 2));
    Math.max(await step.do("third", async () => 3), ...(await step.do("spread", async () => [4])));
    await step.do(`named by ${await step.do("name", async () => "x")}`, async () => 5);
  }
}

//= Arguments
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= ├─ ▸ do           third
//= ├─ ▸ do           spread
//= ├─ ▸ do           name
//= └─ ▸ do           named by ${...}
