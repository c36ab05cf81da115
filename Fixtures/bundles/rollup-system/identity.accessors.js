System.register('bundle', ['cloudflare:workers'], (function (exports) {
  'use strict';
  var WorkflowEntrypoint;
  return {
    setters: [function (module) {
      WorkflowEntrypoint = module.WorkflowEntrypoint;
    }],
    execute: (function () {

      class Accessors extends WorkflowEntrypoint {
        _step;
        get step() {
          return this._step;
        }
        set step(s) {
          this._step = s;
        }
        async run(event, step) {
          this.step = step;
          await this.step.do("one", async () => 1);
          await this.two();
        }
        async two() {
          await this.step.sleep("two", 5e3);
        }
      } exports('Accessors', Accessors);

    })
  };
}));
