export const notify = (step: WorkflowStep) => step.do("notify", async () => {});
