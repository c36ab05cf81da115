// N3, L2: overloads told apart in a rest parameter.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RestOverload extends WorkflowEntrypoint {
  async exec(...args) {
    const [name, second, third] = args;
    const fn = typeof second === "function" ? second : third;
    const opts = typeof second === "function" ? { timeout: "1 minute" } : second;
    return this.step.do(name, opts, fn);
  }

  async run(event, step) {
    this.step = step;
    await this.exec("a", async () => 1);
    await this.exec("b", { timeout: "2 minutes" }, async () => 2);
  }
}

//= RestOverload
//= ├─ ▸ do           a  (timeout 1 minute)
//= └─ ▸ do           b  (timeout 2 minutes)
