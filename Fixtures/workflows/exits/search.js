// F7, N1: a helper that returns from a branch and from a loop.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Search extends WorkflowEntrypoint {
  async run(event, step) {
    const decide = async () => {
      if (event.payload.fast) return await step.do("fast", async () => 1);
      for (const c of event.payload.items) {
        const r = await step.do(`try ${c}`, async () => c);
        if (r) return r;
      }
      return null;
    };
    const d = await decide();
    if (d === null) await step.do("none", async () => 1);
  }
}

//= Search
//= ├─ ƒ function     decide()
//= └─ ◇ if
//=    └─ d === null
//=       └─ ▸ do           none
//=
//= function decide()
//= ├─ ◇ if
//= │  └─ event.payload.fast
//= │     ├─ ▸ do           fast
//= │     └─ ■ return
//= └─ ↻ loop for (const c of event.payload.items)
//=    ├─ ▸ do           try ${...}
//=    └─ ◇ if
//=       └─ r
//=          └─ ■ return
