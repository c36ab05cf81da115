// I4: an async function that Babel has turned into a generator behind a helper.
import { WorkflowEntrypoint } from "cloudflare:workers";
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
export class Order extends WorkflowEntrypoint {
  run(event, step) {
    return _asyncToGenerator(function* () {
      yield step.do("one", _asyncToGenerator(function* () { return 1; }));
      if (event.payload.stop) return;
      yield Promise.all([step.do("two", () => 2), step.do("three", () => 3)]);
    })();
  }
}

//= Order
//= ├─ ▸ do           one
//= ├─ ◇ if
//= │  └─ event.payload.stop
//= │     └─ ■ return
//= └─ ⫴ parallel all
//=    ├─ ▸ do           two  #1→2
//=    └─ ▸ do           three  #1→2
