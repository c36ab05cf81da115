// N3, F5, F6: a helper that tries again with a pause.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Retries extends WorkflowEntrypoint {
  async run(event, step) {
    const retryable = async (name, fn, n = 3) => {
      for (let i = 0; i < n; i++) {
        try {
          return await step.do(`${name} #${i}`, fn);
        } catch (e) {
          if (i === n - 1) throw e;
          await step.sleep(`${name} wait #${i}`, 1000 * 2 ** i);
        }
      }
    };
    await retryable("charge", async () => 1);
    await retryable("ship", async () => 1, 5);
  }
}

//= Retries
//= ├─ ƒ function     retryable(charge)
//= └─ ƒ function     retryable(ship)
//=
//= function retryable(charge)
//= └─ ↻ loop for (let i = 0; i < n; i++)
//=    └─ ⛨ try
//=       ├─ try
//=       │  ├─ ▸ do           charge #${...}
//=       │  └─ ■ return
//=       └─ catch
//=          └─ ◷ sleep        charge wait #${...}  (Generated)
//=
//= function retryable(ship)
//= └─ ↻ loop for (let i = 0; i < n; i++)
//=    └─ ⛨ try
//=       ├─ try
//=       │  ├─ ▸ do           ship #${...}
//=       │  └─ ■ return
//=       └─ catch
//=          └─ ◷ sleep        ship wait #${...}  (Generated)
