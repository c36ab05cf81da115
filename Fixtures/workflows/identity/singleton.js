// I1: a class with one instance that keeps the step object.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Ctx {
  constructor(step) {
    this.step = step;
  }

  static inst;

  static get(step) {
    return this.inst ??= new Ctx(step);
  }
}

async function helper() {
  await Ctx.get().step.do("helper", async () => 1);
}

export class Singleton extends WorkflowEntrypoint {
  async run(event, step) {
    Ctx.get(step);
    await helper();
  }
}

//= Singleton
//= └─ ƒ function     helper()
//=
//= function helper()
//= └─ ▸ do           helper
