import { WorkflowEntrypoint } from 'cloudflare:workers';

async function runAll(tasks) {
  for (const task of tasks) {
    await task();
  }
}
class Thunks extends WorkflowEntrypoint {
  async run(event, step) {
    await runAll([
      () => step.do("first", async () => 1),
      () => step.do("second", async () => 2)
    ]);
  }
}

export { Thunks };
