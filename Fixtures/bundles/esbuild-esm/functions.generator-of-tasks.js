// generator-of-tasks.js
import { WorkflowEntrypoint } from "cloudflare:workers";
function* plan(step) {
  yield () => step.do("one", async () => 1);
  yield () => step.do("two", async () => 2);
}
var GeneratorOfTasks = class extends WorkflowEntrypoint {
  async run(event, step) {
    for (const task of plan(step))
      await task();
  }
};
export {
  GeneratorOfTasks
};
