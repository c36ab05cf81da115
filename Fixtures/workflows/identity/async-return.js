// I1: the step object is returned by functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

const identity = (value) => value;

export class AsyncReturn extends WorkflowEntrypoint {
  get stepLater() {
    return async () => this.kept;
  }

  async run(event, step) {
    this.kept = step;
    await identity(step).do("returned", async () => 1);
    const s = await this.stepLater();
    await s.do("returned later", async () => 2);
    await (event.payload.x ? step : step).do("either way", async () => 3);
    await Object.assign({}, { step }).step.do("assigned", async () => 4);
    await new Map([["step", step]]).get("step").do("mapped", async () => 5);
  }
}

//= AsyncReturn
//= ├─ ▸ do           returned
//= ├─ ▸ do           returned later
//= ├─ ▸ do           either way
//= ├─ ▸ do           assigned
//= └─ ▸ do           mapped
