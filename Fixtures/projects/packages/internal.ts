export const internal = (step: WorkflowStep) => step.do("internal", async () => {});
