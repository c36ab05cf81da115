// I1, F6: what is thrown is a value, which a handler may run steps through.
import { WorkflowEntrypoint } from "cloudflare:workers";

class StepFailure extends Error {
  constructor(step) {
    super("failed");
    this.step = step;
  }
}

export class ThrownValues extends WorkflowEntrypoint {
  async run(event, step) {
    const work = async () => {
      await step.do("work", async () => 1);
      if (event.payload.isBad) throw new StepFailure(step);
    };
    try {
      await work();
    } catch (error) {
      if (error instanceof StepFailure) await error.step.do("repair", async () => 1);
    }
    const book = async () => {
      await step.do("book", async () => 1);
      throw { undo: () => step.do("cancel", async () => 1) };
    };
    await book().catch((error) => error.undo());
    try {
      await step.do("plain", async () => 1);
      if (event.payload.isBad) throw new Error("bad");
    } catch (error) {
      await step.do(`report ${error.message}`, async () => 1);
    }
  }
}

//= ThrownValues
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ƒ function     work()
//= │  └─ catch
//= │     └─ ◇ if
//= │        └─ error instanceof StepFailure
//= │           └─ ◇ if
//= │              ├─ error.step.do is do
//= │              │  └─ ▸ do           repair
//= │              └─ error.step.do is something else  (no steps)
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ƒ function     book()
//= │  │  └─ ■ throw
//= │  └─ catch
//= │     └─ ◇ if
//= │        └─ error.undo is undo
//= │           └─ ƒ function     undo()
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           plain
//=    │  └─ ◇ if
//=    │     └─ event.payload.isBad
//=    │        └─ ■ throw
//=    └─ catch
//=       └─ ▸ do           report ${...}
//=
//= function work()
//= └─ ▸ do           work
//=
//= function book()
//= ├─ ▸ do           book
//= └─ ■ throw
//=
//= function undo()
//= └─ ▸ do           cancel  #1→2
