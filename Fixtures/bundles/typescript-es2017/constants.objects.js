"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Objects = void 0;
var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => {
    __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
    return value;
};
// objects.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var NAMES = Object.freeze({ load: "load rows", save: "save rows" });
var PLAN = { first: { name: "plan first", timeout: "5 minutes" } };
var RETRY = { retries: { limit: 7, delay: "10 seconds", backoff: "exponential" } };
var LIMITS = Object.assign(Object.assign({}, RETRY), { timeout: 3 * 6e4 });
var _Objects = class extends cloudflare_workers_1.WorkflowEntrypoint {
    constructor() {
        super(...arguments);
        this.prefix = "own";
    }
    async run(event, step) {
        const { save } = NAMES;
        await step.do(NAMES.load, RETRY, async () => 1);
        await step.do(save, LIMITS, async () => 1);
        await step.do(PLAN.first.name, { timeout: PLAN.first.timeout }, async () => 1);
        await step.do(`${this.prefix} step`, _Objects.CONFIG, async () => 1);
        await step.do(NAMES.load, { retries: Object.assign(Object.assign({}, RETRY.retries), { limit: 1 }) }, async () => 1);
    }
};
var Objects = _Objects;
exports.Objects = Objects;
__publicField(Objects, "CONFIG", { timeout: "1 hour" });
