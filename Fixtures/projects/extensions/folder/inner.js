export async function inner(step) {
  await step.do("in a folder", async () => {});
}
