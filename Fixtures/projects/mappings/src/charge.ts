export const charge = (step: WorkflowStep) => step.do("charge", async () => {});
