// N3: a wrapper around a wrapper is still the step.
import { WorkflowEntrypoint } from "cloudflare:workers";

const inner = (step, name, body) => step.do(name, { retries: { limit: 1, delay: 0 } }, body);
const outer = async (step, name, body) => {
  console.log(name);
  return await inner(step, `outer ${name}`, body);
};

export class NestedWrappers extends WorkflowEntrypoint {
  async run(event, step) {
    await outer(step, "one", async () => 1);
    await Promise.all([outer(step, "two", async () => 2), inner(step, "three", async () => 3)]);
  }
}

//= NestedWrappers
//= ├─ ▸ do           outer one  (retry 1× delay 0ms)
//= └─ ⫴ parallel all
//=    ├─ ▸ do           outer two  #1→2  (retry 1× delay 0ms)
//=    └─ ▸ do           three  #1→2  (retry 1× delay 0ms)
