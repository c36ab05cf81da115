// I3: run is put on the prototype.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class PrototypeRun extends WorkflowEntrypoint {}

PrototypeRun.prototype.run = async function (event, step) {
  await step.do("x", async () => 1);
};

//= PrototypeRun
//= └─ ▸ do           x
