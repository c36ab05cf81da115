import { odd } from "./odd";
import { shared } from "./main";

export async function even(step, count) {
  await step.do(shared, async () => {});
  if (count > 0) await odd(step, count - 1);
}
