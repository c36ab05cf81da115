// F6, P2: a chain that goes on with a combinator.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThenCombinator extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("ids", async () => [1]).then((ids) => Promise.all(ids.map((id) => step.do(`id ${id}`, async () => id))));
    await step.do("end", async () => 1);
  }
}

//= ThenCombinator
//= ├─ ▸ do           ids
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop ids.map(…)
//= │     └─ ▸ do           id ${...}  #1→2
//= └─ ▸ do           end
