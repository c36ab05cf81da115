// T1: not supported: an error that is thrown into a generator from outside.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ErrorIntoGenerator extends WorkflowEntrypoint {
  async run(event, step) {
    function* work() {
      try {
        yield 1;
      } catch {
        yield step.do("hidden", async () => 1);
      }
    }
    const generator = work();
    generator.next();
    await step.do("between", async () => 1);
    await generator.throw(new Error("out")).value;
  }
}

//= ErrorIntoGenerator  (incomplete)
//= ├─ ⛨ try
//= │  └─ catch
//= │     └─ ▸ do           hidden
//= └─ ▸ do           between
