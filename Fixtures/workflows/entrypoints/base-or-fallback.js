// I3: a base that the program replaces by a function of its own where the platform has none.
import * as workers from "cloudflare:workers";

function Fallback(context, env) {
  this.env = env;
}
Fallback.prototype.isFallback = true;
Object.defineProperty(Fallback, "prototype", { writable: false });

const Base = workers.WorkflowEntrypoint ?? Fallback;

export const Backed = (function (base) {
  function Backed() {
    return base.apply(this, arguments);
  }
  Backed.prototype = Object.create(base && base.prototype, { constructor: { value: Backed } });
  Object.setPrototypeOf(Backed, base);
  Backed.prototype.run = async function (event, step) {
    await step.do("work", async () => 1);
  };
  return Backed;
})(Base);

//= Backed
//= └─ ▸ do           work
