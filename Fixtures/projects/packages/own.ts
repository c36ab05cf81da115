export const own = (step: WorkflowStep) => step.do("own", async () => {});
