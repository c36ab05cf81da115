// I1, P2: an arrow function that the constructor puts into a field, given as a callback.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ArrowInConstructor extends WorkflowEntrypoint {
  constructor(ctx, env) {
    super(ctx, env);
    this.process = async (item) => {
      await this.step.do(`validate ${item}`, async () => 1);
    };
  }

  async run(event, step) {
    this.step = step;
    await Promise.all(event.payload.items.map(this.process));
  }
}

//= ArrowInConstructor
//= └─ ⫴ parallel all
//=    └─ ↻ loop event.payload.items.map(…)
//=       └─ ƒ function     process()  #1→2
//=
//= function process()
//= └─ ▸ do           validate ${...}
