export const pack = (step) => step.do("pack", async () => {});
