// N3: overloads told apart by the number of arguments.
import { WorkflowEntrypoint } from "cloudflare:workers";

function doStep(step, name, a, b) {
  return arguments.length === 3 ? step.do(name, a) : step.do(name, a, b);
}

export class ArgumentsLength extends WorkflowEntrypoint {
  async run(event, step) {
    await doStep(step, "three", async () => 1);
    await doStep(step, "four", { timeout: "1 minute" }, async () => 1);
  }
}

//= ArgumentsLength
//= ├─ ▸ do           three
//= └─ ▸ do           four  (timeout 1 minute)
