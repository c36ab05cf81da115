// N3, F6: a lock around a callback; the steps depend on both arguments.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Lock extends WorkflowEntrypoint {
  async withLock(step, key, fn) {
    await step.do(`acquire ${key}`, async () => 1);
    try {
      return await fn();
    } finally {
      await step.do(`release ${key}`, async () => 1);
    }
  }

  async run(event, step) {
    await this.withLock(step, "orders", async () => {
      await step.do("read", async () => 1);
      await step.do("write", async () => 1);
    });
    await this.withLock(step, "users", () => step.do("touch user", async () => 1));
  }
}

//= Lock
//= ├─ ƒ function     withLock(orders)
//= └─ ƒ function     withLock(users)
//=
//= function withLock(orders)
//= ├─ ▸ do           acquire orders
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           read
//=    │  └─ ▸ do           write
//=    └─ finally
//=       └─ ▸ do           release orders
//=
//= function withLock(users)
//= ├─ ▸ do           acquire users
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           touch user
//=    └─ finally
//=       └─ ▸ do           release users
