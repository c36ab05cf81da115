// F5, I4: a loop over an iterator in another loop forgets the error of the turn before, and is turned back all the same.
import { WorkflowEntrypoint } from "cloudflare:workers";

const __values = (list) => list[Symbol.iterator]();

export class IterationInLoops extends WorkflowEntrypoint {
  async run(event, step) {
    var e_1, _a;
    try {
      for (let i = 0; i < event.payload.count; i++) {
        try {
          for (var pages = (e_1 = void 0, __values(event.payload.pages)), page = pages.next(); !page.done; page = pages.next()) {
            var each = page.value;
            await step.do("read", async () => each);
          }
        } catch (e_1_1) {
          e_1 = { error: e_1_1 };
        } finally {
          try {
            if (page && !page.done && (_a = pages.return)) _a.call(pages);
          } finally {
            if (e_1) throw e_1.error;
          }
        }
      }
    } catch (error) {
      await step.do("undo", async () => error);
    }
  }
}

//= IterationInLoops
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ↻ loop for (let i = 0; i < event.payload.count; i++)
//=    │     └─ ↻ loop for (var each of event.payload.pages)
//=    │        └─ ▸ do           read
//=    └─ catch
//=       └─ ▸ do           undo
