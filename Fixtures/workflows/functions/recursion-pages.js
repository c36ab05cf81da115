// N4, F3: a function that calls itself for the next page.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RecursionPages extends WorkflowEntrypoint {
  async run(event, step) {
    async function fetchAll(cursor) {
      const page = await step.do(`page ${cursor ?? "first"}`, async () => ({ items: [], next: null }));
      return page.next ? [...page.items, ...await fetchAll(page.next)] : page.items;
    }
    const all = await fetchAll();
    await step.do("store", async () => all);
  }
}

//= RecursionPages
//= ├─ ƒ function     fetchAll()
//= └─ ▸ do           store
//=
//= function fetchAll()
//= ├─ ▸ do           page ${...}
//= └─ ◇ if
//=    └─ page.next
//=       └─ ƒ function     fetchAll()
