export async function lazy(step) {
  await step.do("lazy", async () => {});
}

export default async function (step) {
  await step.do("lazy default", async () => {});
}
