// strings.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var BASE = "Order";
var Strings = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(BASE.toUpperCase(), async () => 1);
    await step.do(["a", "b", "c"].join("-"), async () => 1);
    await step.do("a".concat("b", 1), async () => 1);
    await step.do("7".padStart(3, "0"), async () => 1);
    await step.do(" spaced ".trim(), async () => 1);
    await step.do("a_b".replace("_", " "), async () => 1);
    await step.do(BASE.slice(0, 3) + BASE.length, async () => 1);
    await step.do(`${1 + 2} of ${2 ** 3}`, async () => 1);
    await step.do(String(12) + 5 .toString(), async () => 1);
  }
};
export {
  Strings
};
