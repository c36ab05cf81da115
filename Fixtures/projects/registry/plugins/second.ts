import * as registry from "../registry";

registry.register(async function second(step) {
  await step.do("second plugin", async () => {});
});

registry.handlers.last = async (step) => {
  await step.do("last", async () => {});
};
