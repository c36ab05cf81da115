// T2: parentheses around the targets of destructuring, which bundlers write around comments.
import { WorkflowEntrypoint } from "cloudflare:workers";
let env, next, rest;
const source = { env: 1, next: 2 };
({
  env: (
    // Always implemented
    env
  ),
  next,
  rest: (/* kept */ rest)
} = source);
export class W extends WorkflowEntrypoint { async run(event, step) { const o = {}; ({ s: (o.s), t: (rest) } = { s: step, t: step }); await rest.do("a", async () => 1); await step.do(`env ${env}`, async () => 1); } }

//= W
//= ├─ ▸ do           a
//= └─ ▸ do           env 1
