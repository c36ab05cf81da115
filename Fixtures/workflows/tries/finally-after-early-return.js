// P2, F6: where a `return` leaves a `try` before a promise is waited for, its `finally` runs beside
// that, whatever another way has waited for.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FinallyAfterEarlyReturn extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const slow = step.do("slow", async () => 1);
      if (event.payload.isQuick) {
        await step.do("quick", async () => 1);
        return;
      }
      await slow;
      await step.do("after slow", async () => 1);
      return;
    } finally {
      await step.do("close", async () => 1);
    }
  }
}

export class TwoFinalizers extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const slow = step.do("slow", async () => 1);
      try {
        if (event.payload.isQuick) return;
      } finally {
        await step.do("inner close", async () => 1);
      }
      await slow;
    } finally {
      await step.do("outer close", async () => 1);
    }
  }
}

//= FinallyAfterEarlyReturn
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ⫴ parallel all
//=    │     ├─ ▸ do           slow  #1→
//=    │     ├─ ◇ if
//=    │     │  └─ event.payload.isQuick
//=    │     │     ├─ ▸ do           quick  #1→2
//=    │     │     └─ ■ return
//=    │     └─ ▸ do           after slow
//=    └─ finally
//=       └─ ▸ do           close  #3→4
//=
//= TwoFinalizers
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ⫴ parallel all
//=    │     ├─ ▸ do           slow  #1→
//=    │     └─ ⛨ try
//=    │        ├─ try
//=    │        │  └─ ◇ if
//=    │        │     └─ event.payload.isQuick
//=    │        │        └─ ■ return
//=    │        └─ finally
//=    │           └─ ▸ do           inner close  #1→2
//=    └─ finally
//=       └─ ▸ do           outer close  #3→4
