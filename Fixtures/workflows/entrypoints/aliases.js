// I3: the entry point under other names.
import { WorkflowEntrypoint as Base } from "cloudflare:workers";
import * as cloudflare from "cloudflare:workers";

const Again = Base;

export class Aliased extends Base {
  async run(event, step) {
    await step.do("aliased", async () => 1);
  }
}

export class Namespaced extends cloudflare.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("namespaced", async () => 1);
  }
}

export class Variable extends Again {
  async run(event, step) {
    await step.do("variable", async () => 1);
  }
}

//= Aliased
//= └─ ▸ do           aliased
//=
//= Namespaced
//= └─ ▸ do           namespaced
//=
//= Variable
//= └─ ▸ do           variable
