import { WorkflowEntrypoint } from 'cloudflare:workers';

class NestedClosures extends WorkflowEntrypoint {
  async run(event, step) {
    let list = event.payload.list;
    while (list.length > 0) {
      if (list.length > 3) {
        list = list.slice(1);
        continue;
      }
      const candidates = list;
      for (let i = 0; i < candidates.length; i++) {
        const name = candidates[i];
        if (name === "last")
          break;
        const edge = await step.do("verify", async () => [name, i]);
        if (!edge)
          continue;
        const bridge = await step.do("bridge", async () => name);
        if (bridge)
          return { bridge };
        break;
      }
      const more = await step.do("find more", async () => candidates.length);
      list = more.map((one) => one + candidates[0]);
    }
    return "nothing";
  }
}

export { NestedClosures };
