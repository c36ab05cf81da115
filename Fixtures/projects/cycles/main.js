// Modules that import each other, and exports that lead in a circle.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { even } from "./even";
import { nowhere } from "./circle";

export const shared = "shared step";

export class Cycles extends WorkflowEntrypoint {
  async run(event, step) {
    await even(step, event.payload.count);
    await nowhere(step);
  }
}

//= Cycles  (incomplete)
//= ├─ ƒ function     even()
//= └─ ƒ function     nowhere()  (not in the input)
//=
//= function even()
//= ├─ ▸ do           shared step
//= └─ ◇ if
//=    └─ count > 0
//=       └─ ƒ function     odd()
//=
//= function odd()
//= ├─ ◷ sleep        odd  (1s)
//= └─ ◇ if
//=    └─ count > 0
//=       └─ ƒ function     even()
