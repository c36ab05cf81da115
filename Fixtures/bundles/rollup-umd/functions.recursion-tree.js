(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  class RecursionTree extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      const walk = async (node, depth = 0) => {
        await step.do(`visit ${node.id}`, async () => node.id);
        await Promise.all((node.children ?? []).map((c) => walk(c, depth + 1)));
      };
      await walk(event.payload.root);
    }
  }

  exports.RecursionTree = RecursionTree;

}));
