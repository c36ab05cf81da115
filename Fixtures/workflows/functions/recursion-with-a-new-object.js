// N4, I1: a function that calls itself with a new object keeps what that has of the old one, also
// the step object; what differs is not known.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function research(input) {
  const { step, source, depth, isFirst } = input;
  if (isFirst) await step.do("prepare", async () => 1);
  const queries = await step.do(`ask ${source.name}`, async () => [source.name]);
  for (const query of queries) {
    await step.do(`search ${source.name} at ${depth}`, async () => query);
    if (depth > 1) await research({ ...input, depth: depth - 1, isFirst: false, query });
  }
}

export class RecursionWithANewObject extends WorkflowEntrypoint {
  async run(event, step) {
    await research({ step, source: { name: "web" }, depth: 3, isFirst: true });
  }
}

//= RecursionWithANewObject
//= └─ ƒ function     research()
//=
//= function research()
//= ├─ ◇ if
//= │  └─ isFirst
//= │     └─ ▸ do           prepare
//= ├─ ▸ do           ask web
//= └─ ↻ loop for (const query of queries)
//=    ├─ ▸ do           search web at ${...}
//=    └─ ◇ if
//=       └─ depth > 1
//=          └─ ƒ function     research()
