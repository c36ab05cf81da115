const page = <b>hello</b>;

export async function view(step: WorkflowStep) {
  await step.do("render page", async () => page);
}
