export async function charge(step: WorkflowStep): Promise<void> {
  await step.do("charge card", async () => {});
}
