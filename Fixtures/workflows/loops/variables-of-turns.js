// L1, I1: every turn of a `for` has its own `let`; a `var` is one for all turns.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class VariablesOfTurns extends WorkflowEntrypoint {
  async run(event, step) {
    const names = ["a", "b"];
    const own = [];
    for (let i = 0; i < names.length; i++) own.push(() => step.do(`own ${names[i]}`, async () => i));
    for (const each of own) await each();
    const shared = [];
    for (var n = 0; n < 2; n++) shared.push(() => step.do(`shared ${n}`, async () => n));
    for (const each of shared) await each();
  }
}

//= VariablesOfTurns
//= ├─ ▸ do           own a
//= ├─ ▸ do           own b
//= ├─ ▸ do           shared 2
//= └─ ▸ do           shared 2
