// I3: several workflows in one script; a class that is no workflow is none; one without steps is listed.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Helper {
  async run(event, step) {
    await step.do("not a workflow", async () => 1);
  }
}

export class First extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => new Helper());
  }
}

export class Second extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("second", async () => 1);
  }
}

export class Third extends WorkflowEntrypoint {
  async run(event, step) {
    console.log(event);
  }
}

//= First
//= └─ ▸ do           first
//=
//= Second
//= └─ ▸ do           second
//=
//= Third  (no steps)
