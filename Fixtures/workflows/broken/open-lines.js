// T2: names at the begin of a line are no operators, and a class that is exported as the default ends by itself.
import { WorkflowEntrypoint } from "cloudflare:workers";

export default class extends WorkflowEntrypoint {
  async run(event, step) {
    let count = 1 /* a remark
    of two lines */ await step.do("first", async () => count)
    in_order(() => count++)
    await step.do(`step ${count}`, async () => count)
  }
}function in_order(body) {
  body();
}

//= default
//= ├─ ▸ do           first
//= └─ ▸ do           step 2
