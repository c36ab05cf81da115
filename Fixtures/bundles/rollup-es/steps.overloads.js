import { WorkflowEntrypoint } from 'cloudflare:workers';

const config = { timeout: "1 minute" };
const body = async () => 1;
class Overloads extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("body only", body);
    await step.do("config and body", config, body);
    await step.do("maybe", event.payload.slow ? config : body, body);
    await step.do("named function", async function work() {
      return 2;
    });
    await step.do("method", this.work.bind(this));
    await step.do("no body");
  }
  async work() {
    return 3;
  }
}

export { Overloads };
