// I1, N3: a wrapper that is a property of a wrapper.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class FunctionProperties extends WorkflowEntrypoint {
  async run(event, step) {
    const run = this.wrap(step);
    await run("a", async () => 1);
    await run.retry("b", async () => 1);
  }

  wrap(step) {
    const f = (n, fn) => step.do(n, fn);
    f.retry = (n, fn) => step.do(n, { retries: { limit: 9, delay: 1 } }, fn);
    return f;
  }
}

//= FunctionProperties
//= ├─ ▸ do           a
//= └─ ▸ do           b  (retry 9× delay 1ms)
