// F7: a return in a mapped callback ends that lane only.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class MapWithGuard extends WorkflowEntrypoint {
  async run(event, step) {
    await Promise.all(event.payload.ids.map(async (id) => {
      if (!id) return null;
      const row = await step.do(`load ${id}`, async () => id);
      await step.do(`save ${id}`, async () => row);
    }));
  }
}

//= MapWithGuard
//= └─ ⫴ parallel all
//=    └─ ↻ loop event.payload.ids.map(…)
//=       └─ ƒ function     lane 1  #1→2
//=
//= function lane 1
//= ├─ ◇ if
//= │  └─ !id
//= │     └─ ■ return
//= ├─ ▸ do           load ${...}
//= └─ ▸ do           save ${...}
