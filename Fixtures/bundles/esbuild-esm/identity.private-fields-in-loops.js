// private-fields-in-loops.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Tool = class {
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
};
var PrivateFieldsInLoops = class extends WorkflowEntrypoint {
  async run(event, step) {
    while (event.payload.isOpen) {
      const tool = new Tool(step, "once more");
      await tool.work();
    }
  }
};
export {
  PrivateFieldsInLoops
};
