// F2, N1: calls of functions with steps in expressions and conditions.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class InExpressions extends WorkflowEntrypoint {
  async isReady(step) {
    return await step.do("is ready", async () => true);
  }

  async count(step) {
    return await step.do("count", async () => 1);
  }

  async run(event, step) {
    if (await this.isReady(step)) {
      await step.do("go", async () => 1);
    }
    const total = (await this.count(step)) + (await this.count(step));
    while (!(await this.isReady(step))) {
      await step.sleep("wait", "1 minute");
    }
    return total;
  }
}

//= InExpressions
//= ├─ ƒ function     isReady()
//= ├─ ◇ if
//= │  └─ await this.isReady(step)
//= │     └─ ▸ do           go
//= ├─ ƒ function     count()
//= ├─ ƒ function     count()
//= └─ ↻ loop while (!(await this.isReady(step)))
//=    ├─ ƒ function     isReady()
//=    └─ ◷ sleep        wait  (1 minute)
//=
//= function isReady()
//= └─ ▸ do           is ready
//=
//= function count()
//= └─ ▸ do           count
