// several.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Helper = class {
  async run(event, step) {
    await step.do("not a workflow", async () => 1);
  }
};
var First = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => new Helper());
  }
};
var Second = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("second", async () => 1);
  }
};
var Third = class extends WorkflowEntrypoint {
  async run(event, step) {
    console.log(event);
  }
};
export {
  First,
  Second,
  Third
};
