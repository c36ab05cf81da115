// N3, P1: a wrapper that is left pending is a pending step.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function task(step, name) {
  const result = await step.do(name, async () => name);
  return result;
}

export class PendingWrapper extends WorkflowEntrypoint {
  async run(event, step) {
    const a = task(step, "a");
    const b = task(step, "b");
    await step.do("c", async () => 3);
    await Promise.all([a, b]);
  }
}

//= PendingWrapper
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→3
//=    ├─ ▸ do           b  #1→3
//=    └─ ▸ do           c  #1→2
