import { WorkflowEntrypoint } from 'cloudflare:workers';

class AwaitedTests extends WorkflowEntrypoint {
  async run(event, step) {
    const { isKnown, isOpen, isNew, tries } = event.payload;
    if (isKnown && await step.do("ask", async () => 1))
      await step.do("answer", async () => 1);
    if (!isOpen || !await step.do("check", async () => 1))
      await step.do("open", async () => 1);
    else
      await step.do("reuse", async () => 1);
    if (isNew && isOpen && await step.do("first", async () => 1) && await step.do("second", async () => 1)) {
      await step.do("both", async () => 1);
    }
    let left = tries;
    while (left-- > 0 && await step.do("again", async () => 1))
      await step.do("try", async () => 1);
    if ((isNew || await step.do("look", async () => 1)) && isKnown)
      await step.do("seen", async () => 1);
    return isKnown && await step.do("last", async () => 1);
  }
}

export { AwaitedTests };
