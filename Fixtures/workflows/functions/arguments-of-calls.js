// F1, N1: calls inside of arguments run before the call that they are for.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ArgumentsOfCalls extends WorkflowEntrypoint {
  async load(step) {
    await step.do("load", async () => 1);
  }

  async save(step, value) {
    await step.do("save", async () => value);
  }

  async run(event, step) {
    await this.save(step, await this.load(step));
    return [await this.load(step)].map(String);
  }
}

//= ArgumentsOfCalls
//= ├─ ƒ function     load()
//= ├─ ƒ function     save()
//= └─ ƒ function     load()
//=
//= function load()
//= └─ ▸ do           load
//=
//= function save()
//= └─ ▸ do           save
