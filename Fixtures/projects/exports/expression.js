export default async (step) => {
  await step.do("expression", async () => {});
};
