// F4, F6: a catch sees what was written before the step that failed.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class StateAtCatch extends WorkflowEntrypoint {
  async run(event, step) {
    let state = "init";
    try {
      state = "a";
      await step.do("a", async () => 1);
      state = "b";
      await step.do("b", async () => 1);
      state = "done";
    } catch (e) {
      switch (state) {
        case "a":
          await step.do("undo a", async () => 1);
          break;
        case "b":
          await step.do("undo b", async () => 1);
          break;
      }
    }
  }
}

//= StateAtCatch
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           a
//=    │  └─ ▸ do           b
//=    └─ catch
//=       └─ ◇ switch state
//=          ├─ case a
//=          │  ├─ ▸ do           undo a
//=          │  └─ ■ break
//=          └─ case b
//=             └─ ▸ do           undo b
