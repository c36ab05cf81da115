// I1: a function hands on all of its arguments.
import { WorkflowEntrypoint } from "cloudflare:workers";

function forward() {
  return target.apply(null, arguments);
}

async function target(step, name) {
  await step.do("t", async () => name);
}

export class ArgumentsForwarded extends WorkflowEntrypoint {
  async run(event, step) {
    await forward(step, "n");
  }
}

//= ArgumentsForwarded
//= └─ ƒ function     forward()
//=
//= function forward()
//= └─ ƒ function     target()  #1→2
//=
//= function target()
//= └─ ▸ do           t
