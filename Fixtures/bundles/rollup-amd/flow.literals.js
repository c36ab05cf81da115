define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class Literals extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const text = `${await step.do("hole 1", async () => 1)} and ${await step.do("hole 2", async () => 2)}`;
      const list = [await step.do("element 1", async () => 1), await step.do("element 2", async () => 2)];
      const object = {
        [await step.do("key", async () => "k")]: await step.do("value", async () => "v"),
        plain: await step.do("property", async () => 1),
        ...await step.do("spread", async () => ({}))
      };
      return { text, list, object };
    }
  }

  exports.Literals = Literals;

}));
