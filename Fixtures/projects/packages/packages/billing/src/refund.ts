export const refund = (step: WorkflowStep) => step.do("refund", async () => {});
