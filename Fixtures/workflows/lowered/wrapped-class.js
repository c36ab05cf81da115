// I3, I4: a wrapper around a class that TypeScript has turned into a function.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Traced = void 0;
var cloudflare_workers_1 = require("cloudflare:workers");
var sentry = require("@sentry/cloudflare");
var __extends = function (d, b) {
  Object.setPrototypeOf(d, b);
  function __() { this.constructor = d; }
  d.prototype = (__.prototype = b.prototype, new __());
};
var Plain = /** @class */ (function (_super) {
  __extends(class_1, _super);
  function class_1() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  class_1.prototype.run = async function (event, step) {
    await step.do("plain", async () => 1);
  };
  return class_1;
}(cloudflare_workers_1.WorkflowEntrypoint));
var Traced = sentry.instrumentWorkflowWithSentry(function (env) { return ({ dsn: env.DSN }); }, Plain);
exports.Traced = Traced;

//= Traced
//= └─ ▸ do           plain
