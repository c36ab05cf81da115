// P6: a helper awaits the properties of an object.
import { WorkflowEntrypoint } from "cloudflare:workers";

const props = async (o) => Object.fromEntries(await Promise.all(Object.entries(o).map(async ([k, p]) => [k, await p])));

export class Properties extends WorkflowEntrypoint {
  async run(event, step) {
    const { user, cart } = await props({ user: step.do("user", async () => 1), cart: step.do("cart", async () => 1) });
    await step.do("end", async () => [user, cart]);
  }
}

//= Properties
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           user  #1→2
//= │  └─ ▸ do           cart  #1→2
//= └─ ▸ do           end
