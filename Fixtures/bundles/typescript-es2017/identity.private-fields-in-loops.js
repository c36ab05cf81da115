"use strict";
var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Tool_instances, _Tool_step, _Tool_name, _Tool_ask, _a;
Object.defineProperty(exports, "__esModule", { value: true });
exports.PrivateFieldsInLoops = void 0;
// private-fields-in-loops.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Tool = (_a = class {
        constructor(step, name) {
            _Tool_instances.add(this);
            _Tool_step.set(this, void 0);
            _Tool_name.set(this, void 0);
            __classPrivateFieldSet(this, _Tool_step, step, "f");
            __classPrivateFieldSet(this, _Tool_name, name, "f");
        }
        async work() {
            var _a;
            if (await __classPrivateFieldGet(this, _Tool_instances, "m", _Tool_ask).call(this))
                await ((_a = __classPrivateFieldGet(this, _Tool_step, "f")) === null || _a === void 0 ? void 0 : _a.do("work", async () => 1));
        }
    },
    _Tool_step = new WeakMap(),
    _Tool_name = new WeakMap(),
    _Tool_instances = new WeakSet(),
    _Tool_ask = async function _Tool_ask() {
        var _a;
        return await ((_a = __classPrivateFieldGet(this, _Tool_step, "f")) === null || _a === void 0 ? void 0 : _a.do(`ask ${__classPrivateFieldGet(this, _Tool_name, "f")}`, async () => 1));
    },
    _a);
var PrivateFieldsInLoops = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        while (event.payload.isOpen) {
            const tool = new Tool(step, "once more");
            await tool.work();
        }
    }
};
exports.PrivateFieldsInLoops = PrivateFieldsInLoops;
