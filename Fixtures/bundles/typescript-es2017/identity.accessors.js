"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Accessors = void 0;
// accessors.js
const cloudflare_workers_1 = require("cloudflare:workers");
var Accessors = class extends cloudflare_workers_1.WorkflowEntrypoint {
    get step() {
        return this._step;
    }
    set step(s) {
        this._step = s;
    }
    async run(event, step) {
        this.step = step;
        await this.step.do("one", async () => 1);
        await this.two();
    }
    async two() {
        await this.step.sleep("two", 5e3);
    }
};
exports.Accessors = Accessors;
