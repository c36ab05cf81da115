// I1: a constructor function with a prototype.
import { WorkflowEntrypoint } from "cloudflare:workers";

function Runner(step) {
  this.step = step;
}

Runner.prototype.go = async function () {
  await this.step.do("go", async () => 1);
};

export class Prototype extends WorkflowEntrypoint {
  async run(event, step) {
    const runner = new Runner(step);
    await runner.go();
  }
}

//= Prototype
//= └─ ƒ function     Runner.go()
//=
//= function Runner.go()
//= └─ ▸ do           go
