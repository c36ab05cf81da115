import { register } from "../registry";

register(async function first(step) {
  await step.do("first plugin", async () => {});
});
