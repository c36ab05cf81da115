System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Traced {
        constructor(inner) {
          this.inner = inner;
        }
        async do(name, ...rest) {
          console.log("begin", name);
          const result = await this.inner.do(name, ...rest);
          console.log("end", name);
          return result;
        }
        sleep(name, time) {
          return this.inner.sleep(name, time);
        }
      }
      class TracedWorkflow extends WorkflowEntrypoint {
        async run(event, raw) {
          const step = new Traced(raw);
          await step.do("load", async () => 1);
          await step.do("save", { timeout: "1 minute" }, async () => 2);
          await step.sleep("rest", "1 hour");
        }
      } exports('TracedWorkflow', TracedWorkflow);

    })
  };
}));
