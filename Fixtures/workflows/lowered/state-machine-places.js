// I4: an async function that TypeScript lowered to ES5 gives the graph and the places of its source.
import { WorkflowEntrypoint } from "cloudflare:workers";

var __extends = function (derived, base) {
  function Prototype() { this.constructor = derived; }
  derived.prototype = (Prototype.prototype = base.prototype, new Prototype());
};
var __awaiter = function (thisArg, _arguments, P, generator) {
  function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
  return new (P || (P = Promise))(function (resolve, reject) {
    function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
    function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
    function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};

var Places = (function (_super) {
  __extends(Places, _super);
  function Places() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  Places.prototype.run = function (event, step) {
    return __awaiter(this, void 0, void 0, function () {
      return __generator(this, function (_a) {
        switch (_a.label) {
          case 0: return [4 /*yield*/, step.do("load", function () { return 1; })];
          case 1:
            if (!_a.sent()) return [3 /*break*/, 3];
            return [4 /*yield*/, step.sleep("wait", "1 minute")];
          case 2:
            _a.sent();
            step.do("floating", function () { return 2; });
            return [3 /*break*/, 4];
          case 3:
            step.unknown("strange");
            _a.label = 4;
          case 4: return [2 /*return*/];
        }
      });
    });
  };
  return Places;
}(WorkflowEntrypoint));
export { Places };

//= Places  (incomplete)
//= ├─ ▸ do           load
//= └─ ◇ if
//=    ├─ await step.do("load", function () { return 1; })
//=    │  ├─ ◷ sleep        wait  (1 minute)
//=    │  └─ ▸ do           floating  #1→
//=    └─ else
//=       └─ ƒ function     step.unknown()  (not in the input)
