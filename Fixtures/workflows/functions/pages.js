// F5, N1: an async generator of pages that are used as they come.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function* paginate(step, url) {
  let cursor = null;
  do {
    const page = await step.do(`page ${cursor}`, async () => ({ items: [], next: null }));
    yield page.items;
    cursor = page.next;
  } while (cursor);
}

export class Pages extends WorkflowEntrypoint {
  async run(event, step) {
    for await (const items of paginate(step, "x")) {
      await step.do("save page", async () => items);
    }
  }
}

//= Pages
//= └─ ↻ loop do … while (cursor)
//=    ├─ ▸ do           page ${...}
//=    └─ ▸ do           save page
