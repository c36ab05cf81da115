// F5: a known list stays a loop if an element can end it; a filtered list is not known.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NotUnrolled extends WorkflowEntrypoint {
  async run(event, step) {
    for (const host of ["a", "b"]) {
      const up = await step.do(`ping ${host}`, async () => true);
      if (up) break;
    }
    for (const name of ["x", "y"].filter((name) => event.payload[name])) {
      await step.do("wanted", async () => name);
    }
  }
}

//= NotUnrolled
//= ├─ ↻ loop for (const host of ["a", "b"])
//= │  ├─ ▸ do           ping a | ping b
//= │  └─ ◇ if
//= │     └─ up
//= │        └─ ■ break
//= └─ ↻ loop for (const name of ["x", "y"].filter((name) => event.payload[name]))
//=    └─ ▸ do           wanted
