// F7, I4: that a lowered loop without steps throws again what it has caught is not drawn.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class IterationWithoutSteps extends WorkflowEntrypoint {
  async run(event, step) {
    var e_1, _a;
    try {
      var found = await step.do("find", async () => event.payload.all);
      try {
        for (var items = found[Symbol.iterator](), item = items.next(); !item.done; item = items.next()) console.log(item.value);
      } catch (e_1_1) {
        e_1 = { error: e_1_1 };
      } finally {
        try {
          if (item && !item.done && (_a = items.return)) _a.call(items);
        } finally {
          if (e_1) throw e_1.error;
        }
      }
      await step.do("store", async () => found);
    } catch (error) {
      console.error(error);
    }
  }
}

//= IterationWithoutSteps
//= └─ ⛨ try
//=    └─ try
//=       ├─ ▸ do           find
//=       └─ ▸ do           store
