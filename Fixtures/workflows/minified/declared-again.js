// I4, L1: a variable that is declared twice, as minifiers do to use it again, and one that is assigned on the way.
import { WorkflowEntrypoint } from "cloudflare:workers";

var e = (limit) => ({ retries: { limit, delay: "5 seconds" } }),
  a = (n = "twice", e(2));
var n;
var e = class extends WorkflowEntrypoint {
  async run(t, s) {
    await s.do(n, a, async () => 1);
  }
};
export { e as DeclaredAgain };

//= DeclaredAgain
//= └─ ▸ do           twice  (retry 2× delay 5 seconds)
