import { WorkflowEntrypoint } from 'cloudflare:workers';

class Timestamps extends WorkflowEntrypoint {
  async run(event, step) {
    await step.sleepUntil("from text", new Date("2026-12-31T23:59:59Z"));
    await step.sleepUntil("from number", 17672256e5);
    await step.sleepUntil("from parts", Date.UTC(2027, 0, 1));
    await step.sleepUntil("parsed", Date.parse("2027-06-01T00:00:00Z"));
    await step.sleepUntil("not known", new Date(event.payload.when));
    await step.sleepUntil("from now", new Date(Date.now() + 6e4));
  }
}

export { Timestamps };
