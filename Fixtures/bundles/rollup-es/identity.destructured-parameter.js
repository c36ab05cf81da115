import { WorkflowEntrypoint } from 'cloudflare:workers';

async function pause({ sleep }) {
  await sleep("pause", 2e3);
}
class DestructuredParameter extends WorkflowEntrypoint {
  async run({ payload }, { do: work, sleep, ...others }) {
    await work("first", async () => payload);
    await sleep("short", 1e3);
    await others.sleepUntil("later", new Date("2030-01-01T00:00:00Z"));
    await pause({ sleep });
  }
}

export { DestructuredParameter };
