// I4: an async function that a compiler has turned into a generator behind a helper.
import { WorkflowEntrypoint } from "cloudflare:workers";
var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => { try { step(generator.next(value)); } catch (e) { reject(e); } };
    var rejected = (value) => { try { step(generator.throw(value)); } catch (e) { reject(e); } };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};
export class L extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const a = yield step.do("a", () => __async(this, null, function* () { return 1; }));
      if (!a) return;
      yield Promise.all([step.do("b", () => 1), this.helper(step)]);
      yield this.helper(step);
      try { yield step.sleep("c", 1000); } catch (e) { yield step.do("d", () => 1); throw e; }
      yield Promise.all(event.payload.items.map((i) => __async(this, null, function* () { yield step.do("x " + i, () => 1); yield step.do("y " + i, () => 1); })));
    });
  }
  helper(step) { return __async(this, null, function* () { yield step.do("h1", () => 1); yield step.do("h2", () => 1); }); }
}

//= L
//= ├─ ▸ do           a
//= ├─ ◇ if
//= │  └─ !a
//= │     └─ ■ return
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           b  #1→2
//= │  └─ ƒ function     helper()  #1→2
//= ├─ ƒ function     helper()
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ◷ sleep        c  (1s)
//= │  └─ catch
//= │     ├─ ▸ do           d
//= │     └─ ■ throw
//= └─ ⫴ parallel all
//=    └─ ↻ loop event.payload.items.map(…)
//=       └─ ƒ function     lane 1  #2→3
//=
//= function helper()
//= ├─ ▸ do           h1
//= └─ ▸ do           h2
//=
//= function lane 1
//= ├─ ▸ do           x ${...}
//= └─ ▸ do           y ${...}
