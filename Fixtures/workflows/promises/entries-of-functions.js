// P2, F5: an object of functions, called in parallel.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EntriesOfFunctions extends WorkflowEntrypoint {
  async run(event, step) {
    const jobs = { user: () => step.do("user", async () => 1), posts: () => step.do("posts", async () => 1) };
    const entries = await Promise.all(Object.entries(jobs).map(async ([k, f]) => [k, await f()]));
    const out = Object.fromEntries(entries);
    await step.do("use", async () => out);
  }
}

//= EntriesOfFunctions
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     user()  #1→2
//= │  └─ ƒ function     posts()  #1→2
//= └─ ▸ do           use
//=
//= function user()
//= └─ ▸ do           user  #1→2
//=
//= function posts()
//= └─ ▸ do           posts  #1→2
