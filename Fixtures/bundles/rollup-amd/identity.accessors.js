define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class Accessors extends cloudflare_workers.WorkflowEntrypoint {
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
  }

  exports.Accessors = Accessors;

}));
