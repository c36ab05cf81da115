// step_do.nodes: branches, a loop in a helper and a combinator inside of a callback.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function persist(step, rows) {
  for (const r of rows) await step.do(`row ${r}`, async () => r);
}

export class NestedParent extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("parent", async () => {
      const x = await step.do("child", async () => 1);
      if (x) await persist(step, [1, 2]);
      await Promise.all([step.do("p1", async () => 1), step.do("p2", async () => 1)]);
      return x;
    });
  }
}

//= NestedParent
//= └─ ▸ do           parent
//=    ├─ ▸ do           child
//=    ├─ ◇ if
//=    │  └─ x
//=    │     └─ ƒ function     persist()
//=    └─ ⫴ parallel all
//=       ├─ ▸ do           p1  #1→2
//=       └─ ▸ do           p2  #1→2
//=
//= function persist()
//= ├─ ▸ do           row 1
//= └─ ▸ do           row 2
