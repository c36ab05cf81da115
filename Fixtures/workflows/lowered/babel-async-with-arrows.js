// I4: an async function with arrow functions that Babel has turned into a generator; what nothing waits for is pending at its own end.
import { WorkflowEntrypoint } from "cloudflare:workers";
function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) { try { var info = gen[key](arg); var value = info.value; } catch (error) { reject(error); return; } if (info.done) { resolve(value); } else { Promise.resolve(value).then(_next, _throw); } }
function _asyncToGenerator(fn) { return function () { var self = this, args = arguments; return new Promise(function (resolve, reject) { var gen = fn.apply(self, args); function _next(value) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value); } function _throw(err) { asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err); } _next(undefined); }); }; }
export class Reply extends WorkflowEntrypoint {
  run(event, step) {
    var _this = this;
    return _asyncToGenerator(function* () {
      const { userId } = event.payload;
      step.do("validate", _asyncToGenerator(function* () { return userId; }));
      yield step.do("call", () => _this.env.API.call(userId));
      if (userId) step.do("save", () => _this.env.DB.save(userId));
    })();
  }
}

//= Reply
//= └─ ⫴ parallel all
//=    ├─ ▸ do           validate  #1→
//=    ├─ ▸ do           call  #1→2
//=    └─ ◇ if
//=       └─ userId
//=          └─ ▸ do           save  #2→
