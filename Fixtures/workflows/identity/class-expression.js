// I1: class expressions with and without a name.
import { WorkflowEntrypoint } from "cloudflare:workers";

const Worker = class {
  #s;

  constructor(s) {
    this.#s = s;
  }

  async go() {
    await this.#s.do("go", async () => 1);
  }
};

export class ClassExpression extends WorkflowEntrypoint {
  async run(event, step) {
    await new Worker(step).go();
    await new class {
      constructor(s) {
        this.s = s;
      }
      hi() {
        return this.s.do("hi", async () => 1);
      }
    }(step).hi();
  }
}

//= ClassExpression
//= ├─ ƒ function     Worker.go()
//= └─ ƒ function     hi()
//=
//= function Worker.go()
//= └─ ▸ do           go
//=
//= function hi()
//= └─ ▸ do           hi  #1→2
