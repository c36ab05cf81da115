var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Branches extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const { action, status, cond, variableThatCanBeNullUndefined } = event.payload;
      switch (action.type) {
        case "create":
          await step.do("handle create", async () => {
          });
          break;
        default:
          await step.do("handle unknown", async () => {
          });
          break;
      }
      if (status === "pending") {
        await step.do("pending path", async () => {
        });
      } else if (status === "active") {
        await step.do("active path", async () => {
        });
      } else {
        await step.do("fallback path", async () => {
        });
      }
      await (cond ? step.do("ternary true branch", async () => {
      }) : step.do("ternary false branch", async () => {
      }));
      variableThatCanBeNullUndefined ?? await step.do("nullish fallback step", async () => "default");
      try {
        await step.do("try step", async () => {
        });
      } catch (_e) {
        await step.do("catch step", async () => {
        });
      } finally {
        await step.do("finally step", async () => {
        });
      }
    }
  }

  exports.Branches = Branches;

  return exports;

})({}, cloudflareWorkers);
