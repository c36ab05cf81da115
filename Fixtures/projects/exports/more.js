import expression from "./expression";

export { expression };

export const { destructured } = {
  destructured: async (step) => {
    await step.do("destructured", async () => {});
  },
};
