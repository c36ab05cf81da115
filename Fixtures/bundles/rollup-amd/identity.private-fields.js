define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  class Runner {
    #step;
    constructor(step) {
      this.#step = step;
    }
    get steps() {
      return this.#step;
    }
    async go() {
      await this.#warmUp();
      await this.steps.do("go", async () => 1);
    }
    async #warmUp() {
      await this.#step.do("warm up", async () => 1);
    }
  }
  class PrivateFields extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await new Runner(step).go();
    }
  }

  exports.PrivateFields = PrivateFields;

}));
