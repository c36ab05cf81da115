// I1: a constructor may return one of several objects in the place of the instance.
import { WorkflowEntrypoint } from "cloudflare:workers";

function Session(step, options) {
  const session = options.isFresh ? { kind: "fresh" } : { kind: "resumed" };
  session.step = step;
  return session;
}

export class ConstructorChoice extends WorkflowEntrypoint {
  async run(event, step) {
    const session = new Session(step, event.payload);
    await session.step.do("go", async () => 1);
  }
}

//= ConstructorChoice
//= └─ ▸ do           go
