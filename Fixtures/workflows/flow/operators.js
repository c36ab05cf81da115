// F1, F2: operators evaluate from left to right.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Operators extends WorkflowEntrypoint {
  async run(event, step) {
    const target = {};
    const sum = (await step.do("left", async () => 1)) + (await step.do("right", async () => 2));
    target[await step.do("key", async () => "k")] = await step.do("value", async () => sum);
    const not = !(await step.do("negated", async () => true));
    const last = (await step.do("comma 1", async () => 1), await step.do("comma 2", async () => 2));
    void (await step.do("void", async () => not));
    const has = "k" in (await step.do("object", async () => ({ k: last })));
    return (await step.do("optional", async () => null))?.items?.[0] ?? has;
  }
}

//= Operators
//= ├─ ▸ do           left
//= ├─ ▸ do           right
//= ├─ ▸ do           key
//= ├─ ▸ do           value
//= ├─ ▸ do           negated
//= ├─ ▸ do           comma 1
//= ├─ ▸ do           comma 2
//= ├─ ▸ do           void
//= ├─ ▸ do           object
//= └─ ▸ do           optional
