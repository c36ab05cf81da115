// F5, P2: a table of bodies, in turn, in parallel and by for…in.
import { WorkflowEntrypoint } from "cloudflare:workers";

const checks = { db: async () => 1, cache: async () => 2 };

export class ObjectOfBodies extends WorkflowEntrypoint {
  async run(event, step) {
    for (const [name, fn] of Object.entries(checks)) await step.do(`check ${name}`, fn);
    await Promise.all(Object.keys(checks).map((k) => step.do(`warm ${k}`, checks[k])));
    for (const k in checks) await step.do(`in ${k}`, checks[k]);
  }
}

//= ObjectOfBodies
//= ├─ ▸ do           check db
//= ├─ ▸ do           check cache
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           warm db  #1→2
//= │  └─ ▸ do           warm cache  #1→2
//= ├─ ▸ do           in db
//= └─ ▸ do           in cache
