// F5, F7: a list that grows while it is worked off.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Worklist extends WorkflowEntrypoint {
  async run(event, step) {
    const visited = new Set(), stack = [event.payload.root];
    while (stack.length > 0) {
      const node = stack.pop();
      if (!node || visited.has(node.id)) continue;
      visited.add(node.id);
      const children = await step.do(`expand ${node.id}`, async () => []);
      stack.push(...children);
    }
    await step.do("report", async () => visited.size);
  }
}

//= Worklist
//= ├─ ↻ loop while (stack.length > 0)
//= │  ├─ ◇ if
//= │  │  └─ !node || visited.has(node.id)
//= │  │     └─ ■ continue
//= │  └─ ▸ do           expand ${...}
//= └─ ▸ do           report
