// P2, F5, N2: lanes that wait, then work through a known list.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Tenants extends WorkflowEntrypoint {
  async run(event, step) {
    const tenants = await step.do("tenants", async () => ["a"]);
    const outcome = await Promise.allSettled(tenants.map(async (t, i) => {
      if (i > 0) await step.sleep(`stagger ${t}`, i * 1000);
      for (const table of ["users", "orders"])
        await step.do(`export ${t}/${table}`, async () => table);
      return t;
    }));
    await step.do("summary", async () => outcome);
  }
}

//= Tenants
//= ├─ ▸ do           tenants
//= ├─ ⫴ parallel all_settled
//= │  └─ ↻ loop tenants.map(…)
//= │     └─ ƒ function     lane 1  #1→2
//= └─ ▸ do           summary
//=
//= function lane 1
//= ├─ ◇ if
//= │  └─ i > 0
//= │     └─ ◷ sleep        stagger ${...}  (Generated)
//= ├─ ▸ do           export ${...}/users
//= └─ ▸ do           export ${...}/orders
