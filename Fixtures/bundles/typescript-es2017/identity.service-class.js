"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ServiceClass = void 0;
// service-class.ts
const cloudflare_workers_1 = require("cloudflare:workers");
var Shipping = class {
    constructor(step, order) {
        this.step = step;
        this.order = order;
    }
    async send() {
        await this.pack();
        await this.step.do("send parcel", async () => this.order);
    }
    async pack() {
        await this.step.do("pack parcel", async () => this.order);
    }
};
var ServiceClass = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        const shipping = new Shipping(step, event.payload.order);
        await shipping.send();
    }
};
exports.ServiceClass = ServiceClass;
