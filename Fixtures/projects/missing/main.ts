// N5: what is not there is a call without an entry, and the import that leads nowhere is named.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { gone } from "./gone";
import { unused } from "./unused";
import type { Params } from "./types";
import { absent } from "./there";
import image from "./image.png";

export class Missing extends WorkflowEntrypoint {
  async run(event: { payload: Params }, step) {
    await gone(step);
    await absent(step);
    await step.do(image, async () => {});
  }
}

//= Missing  (incomplete)
//= ├─ ƒ function     gone()  (not in the input)
//= ├─ ƒ function     absent()  (not in the input)
//= └─ ▸ do           <dynamic>
