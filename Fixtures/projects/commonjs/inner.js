Object.defineProperty(exports, "__esModule", { value: true });
exports.inner = inner;
async function inner(step) {
  await step.do("inner", async () => {});
}
