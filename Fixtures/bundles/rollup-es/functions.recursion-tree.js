import { WorkflowEntrypoint } from 'cloudflare:workers';

class RecursionTree extends WorkflowEntrypoint {
  async run(event, step) {
    const walk = async (node, depth = 0) => {
      await step.do(`visit ${node.id}`, async () => node.id);
      await Promise.all((node.children ?? []).map((c) => walk(c, depth + 1)));
    };
    await walk(event.payload.root);
  }
}

export { RecursionTree };
