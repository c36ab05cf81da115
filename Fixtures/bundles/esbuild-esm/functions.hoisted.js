// hoisted.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Hoisted = class extends WorkflowEntrypoint {
  async run(event, step) {
    await before(step);
    await after(step);
    function before(s) {
      return s.do("inner before", async () => 1);
    }
  }
};
async function after(step) {
  await step.do("outer after", async () => 1);
}
export {
  Hoisted
};
