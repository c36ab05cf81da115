// P2, N3: a class that limits how many callbacks run.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Semaphore {
  queue = [];

  constructor(n) {
    this.n = n;
  }

  async acquire() {
    if (this.n > 0) {
      this.n--;
      return;
    }
    await new Promise((r) => this.queue.push(r));
  }

  release() {
    const next = this.queue.shift();
    if (next) next();
    else this.n++;
  }

  async use(fn) {
    await this.acquire();
    try {
      return await fn();
    } finally {
      this.release();
    }
  }
}

export class SemaphoreWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    const sem = new Semaphore(2);
    await Promise.all(event.payload.items.map((i) => sem.use(() => step.do(`i ${i}`, async () => i))));
    await step.do("end", async () => 1);
  }
}

//= SemaphoreWorkflow
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop event.payload.items.map(…)
//= │     └─ ƒ function     Semaphore.use()  #1→2
//= └─ ▸ do           end
//=
//= function Semaphore.use()
//= └─ ⛨ try
//=    └─ try
//=       └─ ▸ do           i ${...}
