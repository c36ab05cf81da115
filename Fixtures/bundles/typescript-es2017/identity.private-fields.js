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
var _Runner_instances, _Runner_step, _Runner_warmUp, _a;
Object.defineProperty(exports, "__esModule", { value: true });
exports.PrivateFields = void 0;
// private-fields.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Runner = (_a = class {
        constructor(step) {
            _Runner_instances.add(this);
            _Runner_step.set(this, void 0);
            __classPrivateFieldSet(this, _Runner_step, step, "f");
        }
        get steps() {
            return __classPrivateFieldGet(this, _Runner_step, "f");
        }
        async go() {
            await __classPrivateFieldGet(this, _Runner_instances, "m", _Runner_warmUp).call(this);
            await this.steps.do("go", async () => 1);
        }
    },
    _Runner_step = new WeakMap(),
    _Runner_instances = new WeakSet(),
    _Runner_warmUp = async function _Runner_warmUp() {
        await __classPrivateFieldGet(this, _Runner_step, "f").do("warm up", async () => 1);
    },
    _a);
var PrivateFields = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await new Runner(step).go();
    }
};
exports.PrivateFields = PrivateFields;
