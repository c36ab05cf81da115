System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Poll extends WorkflowEntrypoint {
        async run(event, step) {
          let status = "pending", attempts = 0;
          while (status === "pending" && attempts < 20) {
            await step.sleep(`wait ${attempts}`, "30 seconds");
            status = await step.do(`check ${attempts}`, async () => "done");
            attempts++;
          }
          if (status !== "done")
            throw new Error("timeout");
          await step.do("finish", async () => 1);
        }
      } exports('Poll', Poll);

    })
  };
}));
