// F5, T1: iterators that the program makes itself, and iterables that are one of several.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Pages {
  constructor(step) {
    this.step = step;
  }
  [Symbol.asyncIterator]() {
    let cursor = 0;
    return {
      next: async () => {
        const page = await this.step.do(`fetch page ${cursor}`, async () => 1);
        return { value: page, done: cursor++ > 3 };
      },
    };
  }
}

export class OwnIterators extends WorkflowEntrypoint {
  async run(event, step) {
    for await (const page of new Pages(step)) await step.do("use page", async () => page);
    function* pair() {
      yield step.do("first", async () => 1);
      yield step.do("second", async () => 1);
    }
    const chosen = event.payload.isPaid ? pair() : [];
    for (const promise of chosen) await promise;
    const names = ["x", "y"].values();
    let result;
    while (!(result = names.next()).done) await step.do(`take ${result.value}`, async () => 1);
    const open = new Set(["left", "right"]);
    while (open.size > 0) {
      const [side] = open;
      open.delete(side);
      await step.do(`close ${side}`, async () => 1);
    }
    const stack = ["bottom", "top"];
    let name;
    while ((name = stack.pop())) await step.do(`pop ${name}`, async () => 1);
    for (const sorted of ["b", "a"].sort()) await step.do(`sorted ${sorted}`, async () => 1);
  }
}

//= OwnIterators
//= ├─ ↻ loop for await (const page of new Pages(step))
//= │  ├─ ƒ function     next()
//= │  └─ ▸ do           use page
//= ├─ ◇ if
//= │  ├─ it goes through pair()
//= │  │  └─ ƒ function     pair()
//= │  └─ it goes through list 2  (no steps)
//= ├─ ▸ do           take x
//= ├─ ▸ do           take y
//= ├─ ▸ do           close left
//= ├─ ▸ do           close right
//= ├─ ▸ do           pop top
//= ├─ ▸ do           pop bottom
//= ├─ ▸ do           sorted a
//= └─ ▸ do           sorted b
//=
//= function next()
//= └─ ▸ do           fetch page ${...}
//=
//= function pair()
//= ├─ ▸ do           first
//= └─ ▸ do           second
