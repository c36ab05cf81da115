// F6, F7: a catch that tells errors apart.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Fatal extends Error {}

export class ErrorType extends WorkflowEntrypoint {
  async run(event, step) {
    try {
      const r = await step.do("a", async () => 1);
      if (r === 2) throw new Fatal("x");
    } catch (e) {
      if (e instanceof Fatal) {
        await step.do("fatal", async () => 1);
        return;
      }
      await step.do("soft", async () => 1);
    }
    await step.do("end", async () => 1);
  }
}

//= ErrorType
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ▸ do           a
//= │  │  └─ ◇ if
//= │  │     └─ r === 2
//= │  │        └─ ■ throw
//= │  └─ catch
//= │     ├─ ◇ if
//= │     │  └─ e instanceof Fatal
//= │     │     ├─ ▸ do           fatal
//= │     │     └─ ■ return
//= │     └─ ▸ do           soft
//= └─ ▸ do           end
