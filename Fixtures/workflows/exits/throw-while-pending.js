// P2, F7: what is pending where something is thrown has its numbers from the other ways.
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
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ƒ function     helper()
//= │  │  └─ ƒ function     orderly()
//= │  └─ catch
//= │     └─ ▸ do           handle while pending
//= └─ ▸ do           last  #1→2
//=
//= function orderly()
//= └─ ▸ do           orderly
//=
//= function helper()
//= └─ ▸ do           begin  #1→2
