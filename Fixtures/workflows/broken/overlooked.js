// T2: what the grammar accepts although engines refuse it is a syntax error.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Base extends WorkflowEntrypoint + 1 {
  #count = 1;
  named() {
    return this.#counted;
  }
}

const plain = (value.item) => 1;
const later = async
  (value) => value;

export class Overlooked extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    await step.do(, "second", async () => 2);
    const value;
    for (const item of event.payload.items) {
      if (item) {
        item.count -
        break;
      }
    }
    const nap = () => await step.sleep("later", 1);
    await step.do("third", async ()
      => 3);
    const naïve�name = { #key: 1 };
    const [...all, last] = event.payload.items;
    (item + 1) = await step.do("fourth", async () => 4);
    if (item) const name = 1;
    const rest = value
      /? plain : later;
    throw
      value;
  }
}

//= Overlooked  (incomplete)
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= ├─ ▸ do           third
//= ├─ ▸ do           fourth
//= └─ ■ throw
