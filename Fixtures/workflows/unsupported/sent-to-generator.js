// D1: what a generator is sent is not followed.
import { WorkflowEntrypoint } from "cloudflare:workers";

function* worker() {
  const step = yield;
  yield step.do("inside", async () => 1);
}

export class SentToGenerator extends WorkflowEntrypoint {
  async run(event, step) {
    const running = worker();
    running.next();
    await running.next(step).value;
  }
}

//= SentToGenerator  (incomplete)  (no steps)
