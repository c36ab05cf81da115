'use strict';

var cloudflare_workers = require('cloudflare:workers');

class MutualMethods extends cloudflare_workers.WorkflowEntrypoint {
  async visit(step, node) {
    await step.do("visit", async () => node.id);
    await this.visitAll(step, node.children);
  }
  async visitAll(step, nodes) {
    for (const node of nodes) {
      await this.visit(step, node);
    }
  }
  async run(event, step) {
    await this.visit(step, event.payload.root);
  }
}

exports.MutualMethods = MutualMethods;
