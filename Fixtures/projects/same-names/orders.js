const name = "save order";

export async function save(step) {
  await step.do(name, async () => {});
}
