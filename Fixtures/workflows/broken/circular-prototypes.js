// I3: objects and classes that inherit from one another in a circle end neither the search for workflows nor the run.
import { WorkflowEntrypoint } from "cloudflare:workers";

const first = {};
const second = {};
Object.setPrototypeOf(first, second);
Object.setPrototypeOf(second, first);

export function Left() {}
export function Right() {}
Object.setPrototypeOf(Left.prototype, Right.prototype);
Object.setPrototypeOf(Right.prototype, Left.prototype);

export class Circular extends WorkflowEntrypoint {
  async run(event, step) {
    console.log(first[`key ${event.payload.key}`]);
    if (first instanceof Left) await step.do("never", async () => 1);
    await step.do("always", async () => 2);
  }
}

//= Circular
//= └─ ▸ do           always
