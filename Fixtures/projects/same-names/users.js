const name = "save user";

export async function save(step) {
  await step.do(name, async () => {});
}
