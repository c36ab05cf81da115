System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      const MINUTE = 60 * 1e3;
      const RETRIES = { limit: 3, delay: "5 seconds", backoff: "linear" };
      const PATIENT = { retries: RETRIES, timeout: 10 * MINUTE };
      class Config extends WorkflowEntrypoint {
        async run(event, step) {
          await step.do("all given", { retries: { limit: 10, delay: 2e3, backoff: "constant" }, timeout: "30 seconds" }, async () => 1);
          await step.do("shared", PATIENT, async () => 1);
          await step.do("spread", { ...PATIENT, timeout: 9e4 }, async () => 1);
          await step.do("only a timeout", { timeout: MINUTE }, async () => 1);
          await step.do("defaults", async () => 1);
          await step.do("empty", {}, async () => 1);
        }
      } exports('Config', Config);

    })
  };
}));
