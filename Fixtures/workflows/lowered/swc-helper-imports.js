// I4: helpers of a published package that stay imports: swc's for classes, lists and promises.
import { _ as _async_to_generator } from "@swc/helpers/_/_async_to_generator";
import { _ as _call_super } from "@swc/helpers/_/_call_super";
import { _ as _class_call_check } from "@swc/helpers/_/_class_call_check";
import { _ as _class_private_field_get } from "@swc/helpers/_/_class_private_field_get";
import { _ as _class_private_field_init } from "@swc/helpers/_/_class_private_field_init";
import { _ as _create_class } from "@swc/helpers/_/_create_class";
import { _ as _inherits } from "@swc/helpers/_/_inherits";
import { _ as _sliced_to_array } from "@swc/helpers/_/_sliced_to_array";
import { _ as _to_consumable_array } from "@swc/helpers/_/_to_consumable_array";
import { _ as _ts_generator } from "@swc/helpers/_/_ts_generator";
import { WorkflowEntrypoint } from "cloudflare:workers";
var _step = new WeakMap();
var Runner = function () {
  function Runner(step) {
    _class_call_check(this, Runner);
    _class_private_field_init(this, _step, { writable: true, value: step });
  }
  _create_class(Runner, [{
    key: "go",
    value: function go(name) { return _class_private_field_get(this, _step).do(name, function () {}); }
  }]);
  return Runner;
}();
export var Order = function (Base) {
  _inherits(Order, Base);
  function Order() {
    _class_call_check(this, Order);
    return _call_super(this, Order, arguments);
  }
  _create_class(Order, [{
    key: "run",
    value: function run(event, step) {
      return _async_to_generator(function () {
        var _ref, first, second, names, runner;
        return _ts_generator(this, function (_state) {
          switch (_state.label) {
            case 0:
              _ref = _sliced_to_array(["pick", "pack"], 2), first = _ref[0], second = _ref[1];
              names = _to_consumable_array([first, second]).concat(["ship"]);
              runner = new Runner(step);
              return [4, runner.go(names[0])];
            case 1:
              _state.sent();
              return [4, runner.go(names[2])];
            case 2:
              _state.sent();
              return [2];
          }
        });
      })();
    }
  }]);
  return Order;
}(WorkflowEntrypoint);

//= Order
//= ├─ ▸ do           pick
//= └─ ▸ do           ship
