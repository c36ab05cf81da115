"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Exports = void 0;
var __defProp = Object.defineProperty;
var __export = (target, all) => {
    for (var name in all)
        __defProp(target, name, { get: all[name], enumerable: true });
};
// main.js
const cloudflare_workers_1 = require("cloudflare:workers");
// functions.js
var functions_exports = {};
__export(functions_exports, {
    "any name": () => third,
    default: () => first,
    second: () => second,
    third: () => third
});
async function first(step) {
    await step.do("first", async () => {
    });
}
async function second(step) {
    await step.do("second", async () => {
    });
}
var third = async (step) => {
    await step.do("third", async () => {
    });
};
// barrel.js
var barrel_exports = {};
__export(barrel_exports, {
    "any name": () => third,
    default: () => expression_default,
    destructured: () => destructured,
    expression: () => expression_default,
    functions: () => functions_exports,
    second: () => second,
    third: () => third,
    tools: () => tools_exports
});
// expression.js
var expression_default = async (step) => {
    await step.do("expression", async () => {
    });
};
// more.js
var { destructured } = {
    destructured: async (step) => {
        await step.do("destructured", async () => {
        });
    }
};
// tools.js
var tools_exports = {};
__export(tools_exports, {
    hammer: () => hammer,
    saw: () => saw
});
var hammer = (step) => step.do("hammer", async () => {
});
var saw = (step) => step.do("saw", async () => {
});
// main.js
var { destructured: destructured2 } = barrel_exports;
var Exports = class extends cloudflare_workers_1.WorkflowEntrypoint {
    async run(event, step) {
        await first(step);
        await second(step);
        await third(step);
        await third(step);
        await second(step);
        await functions_exports.third(step);
        await destructured2(step);
        await expression_default(step);
        for (const each of Object.values(tools_exports))
            await each(step);
    }
};
exports.Exports = Exports;
