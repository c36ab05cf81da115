// I1, N3: middleware around the step object's method, by reduceRight.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Middleware extends WorkflowEntrypoint {
  async run(event, step) {
    const mw = [
      (next) => async (n, f) => {
        console.log("log", n);
        return next(n, f);
      },
      (next) => async (n, f) => next(`[${n}]`, f)
    ];
    const run = mw.reduceRight((next, m) => m(next), (n, f) => step.do(n, f));
    await run("a", async () => 1);
  }
}

//= Middleware
//= └─ ▸ do           [a]
