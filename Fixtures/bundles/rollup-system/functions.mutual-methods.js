System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class MutualMethods extends WorkflowEntrypoint {
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
      } exports('MutualMethods', MutualMethods);

    })
  };
}));
