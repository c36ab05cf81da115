export const ship = async (step: WorkflowStep) => {
  await step.do("ship", async () => {});
};
