// N3: a wrapper whose third argument is a configuration or the function.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

type Body = () => Promise<unknown>;

async function stepDo(step: WorkflowStep, name: string, configOrBody: object | Body, body?: Body) {
  if (typeof configOrBody === "function") {
    return step.do(name, configOrBody as Body);
  }
  return step.do(name, configOrBody, body!);
}

export class Overloads extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await stepDo(step, "plain", async () => 1);
    await stepDo(step, "configured", { timeout: "1 minute" }, async () => 2);
  }
}

//= Overloads
//= ├─ ▸ do           plain
//= └─ ▸ do           configured  (timeout 1 minute)
