// I1: private fields of objects that a loop makes in every turn; for older targets, they are kept in
// a `WeakMap`.
import { WorkflowEntrypoint } from "cloudflare:workers";

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
    if (await this.#ask()) await this.#step?.do("work", async () => 1);
  }
}

export class PrivateFieldsInLoops extends WorkflowEntrypoint {
  async run(event, step) {
    while (event.payload.isOpen) {
      const tool = new Tool(step, "once more");
      await tool.work();
    }
  }
}

//= PrivateFieldsInLoops
//= └─ ↻ loop while (event.payload.isOpen)
//=    └─ ƒ function     Tool.work()
//=
//= function Tool.work()
//= ├─ ƒ function     Tool.#ask()
//= └─ ◇ if
//=    └─ await this.#ask()
//=       └─ ▸ do           work
//=
//= function Tool.#ask()
//= └─ ▸ do           ask once more
