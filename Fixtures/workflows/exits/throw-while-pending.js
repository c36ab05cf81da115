// P1, P2, F7: a function is over when it throws, whatever it has begun.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThrowWhilePending extends WorkflowEntrypoint {
  async run(event, step) {
    const helper = async () => {
      const p = step.do("begin", async () => 1);
      if (event.payload.isBad) throw new Error("bad");
      await p;
    };
    const orderly = async () => {
      if (event.payload.isBad) throw new Error("bad");
      await step.do("orderly", async () => 1);
    };
    try {
      await orderly();
    } catch {
      await step.do("handle", async () => 1);
    }
    await helper();
    try {
      await helper();
      await orderly();
    } catch {
      await step.do("handle while pending", async () => 1);
    }
    const q = step.do("last", async () => 1);
    if (event.payload.isLate) throw new Error("late");
    await q;
  }
}

//= ThrowWhilePending
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ƒ function     orderly()
//= │  └─ catch
//= │     └─ ▸ do           handle
//= ├─ ƒ function     helper()
//= └─ ⫴ parallel all
//=    ├─ ⛨ try
//=    │  ├─ try
//=    │  │  └─ ⫴ parallel all
//=    │  │     ├─ ƒ function     helper()  #1→
//=    │  │     └─ ƒ function     orderly()  #1→2
//=    │  └─ catch
//=    │     └─ ▸ do           handle while pending  #2→3
//=    └─ ▸ do           last  #3→4
//=
//= function orderly()
//= └─ ▸ do           orderly
//=
//= function helper()
//= └─ ▸ do           begin  #1→2
