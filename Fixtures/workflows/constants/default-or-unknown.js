// L1, L2: a default of an unknown object is one of two alternatives.
import { WorkflowEntrypoint } from "cloudflare:workers";

const opts = (o = {}) => {
  const { name = "unnamed", retries = 3 } = o;
  return [name, { retries: { limit: retries, delay: 0 } }];
};

export class DefaultOrUnknown extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(...opts({ name: "x" }), async () => 1);
    await step.do(...opts(), async () => 1);
    await step.do(...opts(event.payload), async () => 1);
  }
}

//= DefaultOrUnknown
//= ├─ ▸ do           x  (retry 3× delay 0ms)
//= ├─ ▸ do           unnamed  (retry 3× delay 0ms)
//= └─ ▸ do           <dynamic> | unnamed  (retry unknown× delay 0ms)
