import { WorkflowEntrypoint } from 'cloudflare:workers';

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
class PrivateFields extends WorkflowEntrypoint {
  async run(event, step) {
    await new Runner(step).go();
  }
}

export { PrivateFields };
