// T2: a syntax error in a module that the workflow needs makes it incomplete; others do not count.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { broken } from "./broken";
import { unused } from "./not-needed";

export class BrokenModule extends WorkflowEntrypoint {
  async run(event, step) {
    await broken(step);
  }
}

//= BrokenModule  (incomplete)
//= └─ ƒ function     broken()
//=
//= function broken()
//= └─ ▸ do           still there
