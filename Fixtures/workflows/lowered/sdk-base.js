// I1, I3, I4: a base in ES5 that puts another `run` around that of its subclass when it is constructed.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Task = void 0;
var cloudflare_workers_1 = require("cloudflare:workers");
var __extends = function (d, b) {
  Object.setPrototypeOf(d, b);
  function __() { this.constructor = d; }
  d.prototype = (__.prototype = b.prototype, new __());
};
var wrapped = new WeakSet();
var Base = /** @class */ (function (_super) {
  __extends(class_1, _super);
  function class_1(ctx, env) {
    var _this = _super.call(this, ctx, env) || this;
    var proto = Object.getPrototypeOf(_this);
    if (Object.hasOwn(proto, "run") && !wrapped.has(proto)) {
      var original_1 = proto.run;
      proto.run = async function (event, step) {
        step.report = function (result) { return step.do("report", async () => result); };
        return original_1.call(this, event, step);
      };
      wrapped.add(proto);
    }
    return _this;
  }
  return class_1;
}(cloudflare_workers_1.WorkflowEntrypoint));
var Task = /** @class */ (function (_super) {
  __extends(class_2, _super);
  function class_2() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  class_2.prototype.run = async function (event, step) {
    await step.do("work", async () => 1);
    await step.report(1);
  };
  return class_2;
}(Base));
exports.Task = Task;

//= Task
//= └─ ƒ function     run()  #1→2
//=
//= function run()
//= ├─ ▸ do           work
//= └─ ƒ function     report()
//=
//= function report()
//= └─ ▸ do           report  #1→2
