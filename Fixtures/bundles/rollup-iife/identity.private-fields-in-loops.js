var bundle = (function (exports, cloudflare_workers) {
  'use strict';

  class Tool {
    #step;
    #name;
    constructor(step, name) {
      this.#step = step;
      this.#name = name;
    }
    async #ask() {
      return await this.#step?.do(`ask ${this.#name}`, async () => 1);
    }
    async work() {
      if (await this.#ask())
        await this.#step?.do("work", async () => 1);
    }
  }
  class PrivateFieldsInLoops extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      while (event.payload.isOpen) {
        const tool = new Tool(step, "once more");
        await tool.work();
      }
    }
  }

  exports.PrivateFieldsInLoops = PrivateFieldsInLoops;

  return exports;

})({}, cloudflareWorkers);
