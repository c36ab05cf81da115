// main.js
import { WorkflowEntrypoint } from "cloudflare:workers";

// users.js
var name = "save user";
async function save(step) {
  await step.do(name, async () => {
  });
}

// orders.js
var name2 = "save order";
async function save2(step) {
  await step.do(name2, async () => {
  });
}

// main.js
var SameNames = class extends WorkflowEntrypoint {
  async run(event, step) {
    await save(step);
    await save2(step);
  }
};
export {
  SameNames
};
