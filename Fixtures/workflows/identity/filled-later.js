// I1: an object that all of the module may hold is given the step object after it was put there.
import { WorkflowEntrypoint } from "cloudflare:workers";

const fields = new WeakMap();

class Runner {
  constructor(step) {
    const field = { value: undefined };
    fields.set(this, field);
    field.value = step;
  }

  go() {
    return fields.get(this).value.do("go", async () => 1);
  }
}

export class FilledLater extends WorkflowEntrypoint {
  async run(event, step) {
    await new Runner(step).go();
  }
}

//= FilledLater
//= └─ ƒ function     Runner.go()
//=
//= function Runner.go()
//= └─ ▸ do           go  #1→2
