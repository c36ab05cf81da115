// I4: helpers of a published package that stay imports: those of `tslib`.
var tslib_1 = require("tslib");
var cloudflare_workers_1 = require("cloudflare:workers");
var Order = function (_super) {
  tslib_1.__extends(Order, _super);
  function Order() {
    return _super !== null && _super.apply(this, arguments) || this;
  }
  Order.prototype.run = function (event, step) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
      var _a, first, second, options;
      return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
          case 0:
            _a = tslib_1.__read(["pick", "pack"], 2), first = _a[0], second = _a[1];
            options = tslib_1.__assign(tslib_1.__assign({}, { name: second }), { timeout: 5 });
            return [4, step.do(first, function () {})];
          case 1:
            _b.sent();
            return [4, step.do(options.name, function () {})];
          case 2:
            _b.sent();
            return [2];
        }
      });
    });
  };
  return Order;
}(cloudflare_workers_1.WorkflowEntrypoint);
exports.Order = Order;

//= Order
//= ├─ ▸ do           pick
//= └─ ▸ do           pack
