// P2, P5: numbers say what is over when promises are fulfilled; a catch waits for nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class CatchGoesOn extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const a = step.do("a", async () => 1);
      const b = step.do("b", async () => 1);
      await a;
      await b;
      await step.do("c", async () => 1);
    } catch {
      await step.do("undo", async () => 1);
    }
    await step.do("end", async () => 1);
  }
}

//= CatchGoesOn
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ⫴ parallel all
//= │  │  │  ├─ ▸ do           a  #1→2
//= │  │  │  └─ ▸ do           b  #1→3
//= │  │  └─ ▸ do           c
//= │  └─ catch
//= │     └─ ▸ do           undo
//= └─ ▸ do           end
