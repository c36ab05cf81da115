// I3, I4: a class that TypeScript has turned into a function, in CommonJS.
"use strict";
var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) { extendStatics = Object.setPrototypeOf || ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }); return extendStatics(d, b); };
    return function (d, b) { extendStatics(d, b); function __() { this.constructor = d; } d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __()); };
})();
exports.Order = void 0;
var workers = require("cloudflare:workers");
var Order = (function (_super) {
    __extends(Order, _super);
    function Order() { return _super !== null && _super.apply(this, arguments) || this; }
    Order.prototype.run = function (event, step) { return step.do("one", function () { return 1; }); };
    return Order;
}(workers.WorkflowEntrypoint));
exports.Order = Order;

//= Order
//= └─ ▸ do           one  #1→2
