// N2, F6: an async function in place returns a function that a finally calls.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReturnedCleanup extends WorkflowEntrypoint {
  async run(event, step) {
    const { value, cleanup } = await (async () => {
      const value = await step.do("setup", async () => 1);
      return { value, cleanup: () => step.do("teardown", async () => 1) };
    })();
    try {
      await step.do("use", async () => value);
    } finally {
      await cleanup();
    }
  }
}

//= ReturnedCleanup
//= ├─ ▸ do           setup
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           use
//=    └─ finally
//=       └─ ƒ function     cleanup()
//=
//= function cleanup()
//= └─ ▸ do           teardown  #1→2
