// N3: a helper that runs a callback with steps.
import { WorkflowEntrypoint } from "cloudflare:workers";

const withRetry = async (body) => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (attempt > 3) throw error;
    }
  }
};

export class RetryCallback extends WorkflowEntrypoint {
  async run(event, step) {
    await withRetry(() => step.do("charge", async () => 1));
    await step.do("ship", async () => 2);
  }
}

//= RetryCallback
//= ├─ ƒ function     withRetry()
//= └─ ▸ do           ship
//=
//= function withRetry()
//= └─ ↻ loop for (let attempt = 0; ; attempt++)
//=    └─ ⛨ try
//=       └─ try
//=          ├─ ▸ do           charge
//=          └─ ■ return
