"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const inner_1 = require("./inner");
exports.default = async (step) => {
  await (0, inner_1.inner)(step);
};
