// F2: `await using` runs its disposer when the block is left.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Lock {
  constructor(private step: any) {}

  async [Symbol.asyncDispose]() {
    await this.step.do("unlock", async () => 1);
  }
}

export class Using extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    {
      await using lock = new Lock(step);
      await step.do("work", async () => 1);
    }
    await step.do("after", async () => 1);
  }
}

//= Using
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           work
//= │  └─ finally
//= │     └─ ƒ function     Lock.[Symbol.asyncDispose]
//= └─ ▸ do           after
//=
//= function Lock.[Symbol.asyncDispose]
//= └─ ▸ do           unlock
