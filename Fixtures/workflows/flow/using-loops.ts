// F2: `using` in the head of a loop disposes in every turn; of several names the last goes first.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Lock {
  constructor(private step: any, private name: string) {}

  async [Symbol.asyncDispose]() {
    await this.step.do(`unlock ${this.name}`, async () => 1);
  }
}

export class UsingLoops extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    for (await using lock of event.payload.names.map((name: any) => new Lock(step, "each"))) {
      await step.do("work", async () => 1);
    }
    await using one: Lock = new Lock(step, "one"), two = new Lock(step, "two"), none = null;
    await step.do("last", async () => 1);
  }
}

//= UsingLoops
//= ├─ ↻ loop for (await using lock of event.payload.names.map((name: any) => new Lock(step, "each")))
//= │  └─ ⛨ try
//= │     ├─ try
//= │     │  └─ ▸ do           work
//= │     └─ finally
//= │        └─ ƒ function     Lock.[Symbol.asyncDispose]
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           last
//=    └─ finally
//=       ├─ ƒ function     Lock.[Symbol.asyncDispose] (2)
//=       └─ ƒ function     Lock.[Symbol.asyncDispose] (3)
//=
//= function Lock.[Symbol.asyncDispose]
//= └─ ▸ do           unlock each
//=
//= function Lock.[Symbol.asyncDispose] (2)
//= └─ ▸ do           unlock two
//=
//= function Lock.[Symbol.asyncDispose] (3)
//= └─ ▸ do           unlock one
