// main.ts
import { WorkflowEntrypoint } from "cloudflare:workers";

// registry.ts
var list = [];
var handlers = {};
function register(handler) {
  list.push(handler);
}
async function runAll(step) {
  for (const handler of list)
    await handler(step);
}

// plugins/first.ts
register(async function first(step) {
  await step.do("first plugin", async () => {
  });
});

// plugins/second.ts
register(async function second(step) {
  await step.do("second plugin", async () => {
  });
});
handlers.last = async (step) => {
  await step.do("last", async () => {
  });
};

// main.ts
var Registry = class extends WorkflowEntrypoint {
  async run(event, step) {
    await runAll(step);
    await handlers.last(step);
  }
};
export {
  Registry
};
