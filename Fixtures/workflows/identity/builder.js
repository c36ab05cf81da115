// I1, F5: a builder whose methods return itself.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Pipeline {
  tasks = [];

  constructor(step) {
    this.step = step;
  }

  add(name, fn) {
    this.tasks.push({ name, fn });
    return this;
  }

  async execute() {
    for (const t of this.tasks) await this.step.do(t.name, t.fn);
  }
}

export class Builder extends WorkflowEntrypoint {
  async run(event, step) {
    await new Pipeline(step).add("first", async () => 1).add("second", async () => 2).execute();
  }
}

//= Builder
//= └─ ƒ function     Pipeline.execute()
//=
//= function Pipeline.execute()
//= ├─ ▸ do           first
//= └─ ▸ do           second
