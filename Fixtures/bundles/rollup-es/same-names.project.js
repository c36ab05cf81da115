import { WorkflowEntrypoint } from 'cloudflare:workers';

const name$1 = "save user";
async function save$1(step) {
  await step.do(name$1, async () => {
  });
}

const name = "save order";
async function save(step) {
  await step.do(name, async () => {
  });
}

class SameNames extends WorkflowEntrypoint {
  async run(event, step) {
    await save$1(step);
    await save(step);
  }
}

export { SameNames };
