// currying.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var run = (step) => (name) => (body) => step.do(name, body);
var Currying = class extends WorkflowEntrypoint {
  async run(event, step) {
    await run(step)("first")(async () => 1);
    const second = run(step)("second");
    await second(async () => 2);
  }
};
export {
  Currying
};
