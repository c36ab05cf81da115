// I1: the name of a function expression is the function itself: what it makes are its instances.
import { WorkflowEntrypoint } from "cloudflare:workers";

function check(value, type) {
  if (!(value instanceof type)) throw new TypeError("Cannot call a class as a function");
}

export class OwnName extends WorkflowEntrypoint {
  async run(event, step) {
    const Report = function Report() {
      check(this, Report);
      this.step = step;
    };
    const report = new Report();
    await report.step.do("send", async () => 1);
  }
}

//= OwnName
//= └─ ▸ do           send
