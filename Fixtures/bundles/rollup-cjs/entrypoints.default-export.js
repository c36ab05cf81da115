'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var cloudflare_workers = require('cloudflare:workers');

class Main extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("main", async () => 1);
  }
}

exports.default = Main;
