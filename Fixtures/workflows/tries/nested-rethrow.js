// F6, F7: an inner catch throws to the outer one, which returns.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class NestedRethrow extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      await step.do("a", async () => 1);
      try {
        await step.do("b", async () => 1);
      } catch (e) {
        await step.do("b failed", async () => 1);
        throw e;
      } finally {
        await step.do("b finally", async () => 1);
      }
    } catch (e) {
      await step.do("outer catch", async () => 1);
      return "failed";
    } finally {
      await step.do("outer finally", async () => 1);
    }
    await step.do("end", async () => 1);
  }
}

//= NestedRethrow
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ▸ do           a
//= │  │  └─ ⛨ try
//= │  │     ├─ try
//= │  │     │  └─ ▸ do           b
//= │  │     ├─ catch
//= │  │     │  ├─ ▸ do           b failed
//= │  │     │  └─ ■ throw
//= │  │     └─ finally
//= │  │        └─ ▸ do           b finally
//= │  ├─ catch
//= │  │  ├─ ▸ do           outer catch
//= │  │  └─ ■ return
//= │  └─ finally
//= │     └─ ▸ do           outer finally
//= └─ ▸ do           end
