// I1: methods that are arrow functions in fields.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ArrowProperty extends WorkflowEntrypoint {
  notify = async (step) => {
    await step.do("notify", async () => this.env);
  };

  static close = async (step) => {
    await step.do("close", async () => 1);
  };

  async run(event, step) {
    await this.notify(step);
    await ArrowProperty.close(step);
  }
}

//= ArrowProperty
//= ├─ ƒ function     notify()
//= └─ ƒ function     close()
//=
//= function notify()
//= └─ ▸ do           notify
//=
//= function close()
//= └─ ▸ do           close
