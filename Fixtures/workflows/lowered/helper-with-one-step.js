// N3: a lowered async function that does nothing but wait for one step waits for it.
import { WorkflowEntrypoint } from "cloudflare:workers";
var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => { try { step(generator.next(value)); } catch (e) { reject(e); } };
    var rejected = (value) => { try { step(generator.throw(value)); } catch (e) { reject(e); } };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};
function helper(s) { return __async(this, null, function* () { yield s.do("z", () => 1); }); }
export class Order extends WorkflowEntrypoint {
  run(e, s) { return __async(this, null, function* () { yield s.do("one", () => 1); yield helper(s); yield s.do("two", () => 1); }); }
}

//= Order
//= ├─ ▸ do           one
//= ├─ ƒ function     helper()
//= └─ ▸ do           two
//=
//= function helper()
//= └─ ▸ do           z
