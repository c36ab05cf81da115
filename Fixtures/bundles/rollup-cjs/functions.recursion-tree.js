'use strict';

var cloudflare_workers = require('cloudflare:workers');

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
