// N4, P2: a function that calls itself for every child, in parallel.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RecursionTree extends WorkflowEntrypoint {
  async run(event, step) {
    const walk = async (node, depth = 0) => {
      await step.do(`visit ${node.id}`, async () => node.id);
      await Promise.all((node.children ?? []).map((c) => walk(c, depth + 1)));
    };
    await walk(event.payload.root);
  }
}

//= RecursionTree
//= └─ ƒ function     walk()
//=
//= function walk()
//= ├─ ▸ do           visit ${...}
//= └─ ⫴ parallel all
//=    └─ ↻ loop (node.children ?? []).map(…)
//=       └─ ƒ function     walk()  #1→2
