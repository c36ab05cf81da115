// I4: loops whose bodies TypeScript made functions for ES5, with words for their exits.
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

Object.defineProperty(exports, "__esModule", { value: true });
exports.LoopExits = void 0;
var cloudflare_workers_1 = require("cloudflare:workers");
var LoopExits = /** @class */ (function (_super) {
    __extends(LoopExits, _super);
    function LoopExits() {
        return _super !== null && _super.apply(this, arguments) || this;
    }
    LoopExits.prototype.run = function (event, step) {
        return __awaiter(this, void 0, void 0, function () {
            var _i, _a, item, state, _loop_1, state_1;
            var _this = this;
            return __generator(this, function (_b) {
                switch (_b.label) {
                    case 0:
                        _i = 0, _a = event.payload.items;
                        _b.label = 1;
                    case 1:
                        if (!(_i < _a.length)) return [3 /*break*/, 4];
                        item = _a[_i];
                        if (item.skip)
                            return [3 /*break*/, 3];
                        return [4 /*yield*/, step.do("process", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, "ok"];
                            }); }); })];
                    case 2:
                        state = _b.sent();
                        if (state === "stop")
                            return [3 /*break*/, 4];
                        _b.label = 3;
                    case 3:
                        _i++;
                        return [3 /*break*/, 1];
                    case 4:
                        _loop_1 = function () {
                            var page;
                            return __generator(this, function (_c) {
                                switch (_c.label) {
                                    case 0: return [4 /*yield*/, step.do("next page", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                            return [2 /*return*/, null];
                                        }); }); })];
                                    case 1:
                                        page = _c.sent();
                                        if (!page)
                                            return [2 /*return*/, "break"];
                                        return [4 /*yield*/, step.do("save page", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                                return [2 /*return*/, page];
                                            }); }); })];
                                    case 2:
                                        _c.sent();
                                        if (page.last)
                                            return [2 /*return*/, "continue"];
                                        return [2 /*return*/];
                                }
                            });
                        };
                        _b.label = 5;
                    case 5:
                        if (!true) return [3 /*break*/, 7];
                        return [5 /*yield**/, _loop_1()];
                    case 6:
                        state_1 = _b.sent();
                        if (state_1 === "break")
                            return [3 /*break*/, 7];
                        return [3 /*break*/, 5];
                    case 7: return [4 /*yield*/, step.do("finish", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                            return [2 /*return*/, 1];
                        }); }); })];
                    case 8:
                        _b.sent();
                        return [2 /*return*/];
                }
            });
        });
    };
    return LoopExits;
}(cloudflare_workers_1.WorkflowEntrypoint));
exports.LoopExits = LoopExits;

//= LoopExits
//= ├─ ↻ loop for (; _i < _a.length; _i++)
//= │  ├─ ◇ if
//= │  │  └─ item.skip
//= │  │     └─ ■ continue
//= │  ├─ ▸ do           process
//= │  └─ ◇ if
//= │     └─ state === "stop"
//= │        └─ ■ break
//= ├─ ↻ loop while (true)
//= │  ├─ ▸ do           next page
//= │  ├─ ◇ if
//= │  │  └─ !page
//= │  │     └─ ■ break
//= │  └─ ▸ do           save page
//= └─ ▸ do           finish
