export async function broken(step) {
  await step.do("still there", async () => {});
}

const = 1;
