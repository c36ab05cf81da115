// I1: call and apply of Function.prototype, called and bound themselves.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FunctionPrototype extends WorkflowEntrypoint {
  async run(event, step) {
    await Function.prototype.call.call(step.do, step, "cc", async () => 1);
    await Function.prototype.apply.call(step.do, step, ["ca", async () => 1]);
    const d = Function.prototype.call.bind(step.do, step);
    await d("cb", async () => 1);
  }
}

//= FunctionPrototype
//= ├─ ▸ do           cc
//= ├─ ▸ do           ca
//= └─ ▸ do           cb
