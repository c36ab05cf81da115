// I4: try statements that TypeScript made regions of a state machine for ES5.
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
exports.Tries = void 0;
var cloudflare_workers_1 = require("cloudflare:workers");
var Tries = /** @class */ (function (_super) {
    __extends(Tries, _super);
    function Tries() {
        return _super !== null && _super.apply(this, arguments) || this;
    }
    Tries.prototype.run = function (event, step) {
        return __awaiter(this, void 0, void 0, function () {
            var error_1, _a, _b, _c;
            var _this = this;
            return __generator(this, function (_d) {
                switch (_d.label) {
                    case 0:
                        _d.trys.push([0, 2, 4, 6]);
                        return [4 /*yield*/, step.do("ship", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, 1];
                            }); }); })];
                    case 1:
                        _d.sent();
                        return [3 /*break*/, 6];
                    case 2:
                        error_1 = _d.sent();
                        return [4 /*yield*/, step.do("refund", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, 1];
                            }); }); })];
                    case 3:
                        _d.sent();
                        return [3 /*break*/, 6];
                    case 4: return [4 /*yield*/, step.do("close", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                            return [2 /*return*/, 1];
                        }); }); })];
                    case 5:
                        _d.sent();
                        return [7 /*endfinally*/];
                    case 6:
                        _d.trys.push([6, 8, , 10]);
                        return [4 /*yield*/, step.do("no finally", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, 1];
                            }); }); })];
                    case 7:
                        _d.sent();
                        return [3 /*break*/, 10];
                    case 8:
                        _a = _d.sent();
                        return [4 /*yield*/, step.do("handle", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, 1];
                            }); }); })];
                    case 9:
                        _d.sent();
                        return [3 /*break*/, 10];
                    case 10:
                        _d.trys.push([10, , 12, 14]);
                        return [4 /*yield*/, step.do("no catch", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, 1];
                            }); }); })];
                    case 11:
                        _d.sent();
                        return [3 /*break*/, 14];
                    case 12: return [4 /*yield*/, step.do("clean", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                            return [2 /*return*/, 1];
                        }); }); })];
                    case 13:
                        _d.sent();
                        return [7 /*endfinally*/];
                    case 14:
                        _d.trys.push([14, 16, , 17]);
                        return [4 /*yield*/, step.do("caught silently", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, 1];
                            }); }); })];
                    case 15:
                        _d.sent();
                        return [3 /*break*/, 17];
                    case 16:
                        _b = _d.sent();
                        return [3 /*break*/, 17];
                    case 17:
                        _d.trys.push([17, 18, , 20]);
                        JSON.parse(event.payload.text);
                        return [3 /*break*/, 20];
                    case 18:
                        _c = _d.sent();
                        return [4 /*yield*/, step.do("bad text", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, 1];
                            }); }); })];
                    case 19:
                        _d.sent();
                        return [3 /*break*/, 20];
                    case 20:
                        try {
                            JSON.parse(event.payload.text);
                        }
                        catch (_e) {
                            console.log("trimmed");
                        }
                        return [2 /*return*/];
                }
            });
        });
    };
    return Tries;
}(cloudflare_workers_1.WorkflowEntrypoint));
exports.Tries = Tries;

//= Tries
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           ship
//= │  ├─ catch
//= │  │  └─ ▸ do           refund
//= │  └─ finally
//= │     └─ ▸ do           close
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           no finally
//= │  └─ catch
//= │     └─ ▸ do           handle
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           no catch
//= │  └─ finally
//= │     └─ ▸ do           clean
//= ├─ ⛨ try
//= │  └─ try
//= │     └─ ▸ do           caught silently
//= └─ ⛨ try
//=    └─ catch
//=       └─ ▸ do           bad text
