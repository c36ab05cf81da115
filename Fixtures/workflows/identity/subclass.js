// I1: a class that inherits the step object from its base.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Task {
  constructor(step) {
    this.step = step;
  }

  async run() {
    await this.before();
    await this.step.do("task", async () => 1);
  }

  async before() {}
}

class LoudTask extends Task {
  constructor(step, name) {
    super(step);
    this.name = name;
  }

  async before() {
    await this.step.do("be loud", async () => this.name);
  }
}

export class Subclass extends WorkflowEntrypoint {
  async run(event, step) {
    await new LoudTask(step, "x").run();
  }
}

//= Subclass
//= └─ ƒ function     Task.run()
//=
//= function Task.run()
//= ├─ ƒ function     LoudTask.before()
//= └─ ▸ do           task
//=
//= function LoudTask.before()
//= └─ ▸ do           be loud
