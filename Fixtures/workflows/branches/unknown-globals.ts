// F3: a global that nothing declares may be anything, such as a constant that a bundler fills in;
// what is in every engine is there.
import { WorkflowEntrypoint } from "cloudflare:workers";

declare const DEBUG: boolean;
declare const REGION: string | undefined;

export class UnknownGlobals extends WorkflowEntrypoint {
  async run(event, step) {
    if (DEBUG) await step.do("debug", async () => 1);
    if (!globalThis.TRACING) await step.do("no tracing", async () => 2);
    REGION ?? (await step.do("default region", async () => 3));
    if (Object.fromEntries && Symbol.asyncIterator) await step.do("always", async () => 4);
  }
}

//= UnknownGlobals
//= ├─ ◇ if
//= │  └─ DEBUG
//= │     └─ ▸ do           debug
//= ├─ ◇ if
//= │  └─ !globalThis.TRACING
//= │     └─ ▸ do           no tracing
//= ├─ ◇ if
//= │  └─ REGION is nullish
//= │     └─ ▸ do           default region
//= └─ ▸ do           always
