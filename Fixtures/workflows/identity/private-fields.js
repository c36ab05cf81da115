// I1: private fields, private methods and getters.
import { WorkflowEntrypoint } from "cloudflare:workers";

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

export class PrivateFields extends WorkflowEntrypoint {
  async run(event, step) {
    await new Runner(step).go();
  }
}

//= PrivateFields
//= └─ ƒ function     Runner.go()
//=
//= function Runner.go()
//= ├─ ƒ function     Runner.#warmUp()
//= └─ ▸ do           go
//=
//= function Runner.#warmUp()
//= └─ ▸ do           warm up
