import { even } from "./even";

export async function odd(step, count) {
  await step.sleep("odd", 1000);
  if (count > 0) await even(step, count - 1);
}
