System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class RaceTimeout extends WorkflowEntrypoint {
        async run(event, step) {
          const answer = await Promise.race([
            step.waitForEvent("answer", { type: "answer", timeout: "2 days" }),
            step.sleep("reminder time", "1 day")
          ]);
          if (!answer)
            await step.do("remind", async () => 1);
        }
      } exports('RaceTimeout', RaceTimeout);

    })
  };
}));
