// P2, P3, P6: turns that wait for what the turn before has begun.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class EarlierTurns extends WorkflowEntrypoint {
  async run(event, step) {
    const { items } = event.payload;
    let previous;
    for (const i of items) {
      const current = step.do(`overlap two ${i}`, async () => i);
      if (previous) await previous;
      previous = current;
    }
    await previous;
    let last;
    for (const i of items) {
      await last;
      last = step.do(`one by one ${i}`, async () => i);
    }
    await last;
    let write;
    for (const i of items) {
      const page = await step.do(`read ${i}`, async () => i);
      await write;
      write = step.do(`write ${page}`, async () => i);
    }
    await write;
    await step.do("all done", async () => 1);
    let some;
    for (const i of items) {
      if (i.isHard) await some;
      some = step.do(`some wait ${i}`, async () => i);
    }
    await some;
    for (const i of items) {
      const own = step.do(`own ${i}`, async () => i);
      for (const part of i.parts) {
        if (part.isEmpty) continue;
        await own;
      }
    }
  }
}

//= EarlierTurns
//= ├─ ↻ loop for (const i of items)
//= │  └─ ▸ do           overlap two ${...}  #1→2
//= ├─ ↻ loop for (const i of items)
//= │  └─ ▸ do           one by one ${...}
//= ├─ ↻ loop for (const i of items)
//= │  ├─ ▸ do           read ${...}  #2→3
//= │  └─ ▸ do           write ${...}  #4→5
//= ├─ ▸ do           all done
//= └─ ⫴ parallel all
//=    ├─ ↻ loop for (const i of items)
//=    │  └─ ▸ do           some wait ${...}  #5→
//=    └─ ↻ loop for (const i of items)
//=       └─ ▸ do           own ${...}  #5→
