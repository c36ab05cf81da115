(function (global, factory) {
  typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports, require('cloudflare:workers')) :
  typeof define === 'function' && define.amd ? define(['exports', 'cloudflare:workers'], factory) :
  (global = typeof globalThis !== 'undefined' ? globalThis : global || self, factory(global.bundle = {}, global.cloudflareWorkers));
})(this, (function (exports, cloudflare_workers) { 'use strict';

  const state = { isConnected: false };
  async function connect(step) {
    if (!state.isConnected) {
      await step.do("connect", async () => {
      });
      state.isConnected = true;
    }
  }

  class ModuleState extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      if (event.payload.first) {
        await connect(step);
      } else {
        await connect(step);
      }
    }
  }

  exports.ModuleState = ModuleState;

}));
