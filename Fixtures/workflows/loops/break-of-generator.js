// F7, N1: `break` in a loop over a generator leaves the generator, too, through its `finally`.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class BreakOfGenerator extends WorkflowEntrypoint {
  async run(event, step) {
    async function* pages() {
      try {
        yield 1;
        yield 2;
      } finally {
        await step.do("close", async () => 1);
      }
    }
    for await (const page of pages()) {
      await step.do(`use ${page}`, async () => page);
      if (event.payload.isDone) break;
    }
    function* tasks() {
      yield step.do("a", async () => 1);
      yield step.do("b", async () => 1);
    }
    for (const task of tasks()) {
      await task;
      if (event.payload.isDone) break;
    }
    await step.do("end", async () => 1);
  }
}

//= BreakOfGenerator
//= ├─ ↻ loop for await (const page of pages())
//= │  └─ ⛨ try
//= │     ├─ try
//= │     │  ├─ ▸ do           use 1
//= │     │  ├─ ◇ if
//= │     │  │  └─ event.payload.isDone
//= │     │  │     └─ ■ break
//= │     │  └─ ▸ do           use 2
//= │     └─ finally
//= │        └─ ▸ do           close
//= ├─ ƒ function     tasks()
//= └─ ▸ do           end
//=
//= function tasks()
//= ├─ ▸ do           a
//= ├─ ◇ if
//= │  └─ event.payload.isDone
//= │     └─ ■ return
//= ├─ ▸ do           b
//= └─ ◇ if
//=    └─ event.payload.isDone
//=       └─ ■ return
