// I1: the step object under a symbol.
import { WorkflowEntrypoint } from "cloudflare:workers";

const STEP = Symbol("step");

export class SymbolKey extends WorkflowEntrypoint {
  async run(event, step) {
    const ctx = { [STEP]: step };
    await ctx[STEP].do("by symbol", async () => 1);
  }
}

//= SymbolKey
//= └─ ▸ do           by symbol
