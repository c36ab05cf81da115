(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  async function old() {
    await arguments[0].do("arguments", async () => arguments[1]);
  }
  const rest = async (...all) => {
    const [first, step] = all;
    await step.do("rest", async () => first);
  };
  class ArgumentsRest extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await old(step, event);
      await rest(event, step);
      await rest(...[event, step]);
      const list = [step];
      await list[0].do("element", async () => 1);
      const [alias] = list;
      await alias.do("destructured", async () => 1);
    }
  }

  exports.ArgumentsRest = ArgumentsRest;

}));
