// F5, I1: a known queue that its own tasks add to.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class TaskQueue extends WorkflowEntrypoint {
  async run(event, step) {
    const queue = [];
    queue.push(async () => {
      await step.do("t1", async () => 1);
      queue.push(() => step.do("t3", async () => 1));
    });
    queue.push(() => step.do("t2", async () => 1));
    while (queue.length) await queue.shift()();
  }
}

//= TaskQueue
//= ├─ ▸ do           t1
//= ├─ ▸ do           t2
//= └─ ▸ do           t3
