// N4: methods that call each other.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class MutualMethods extends WorkflowEntrypoint {
  async visit(step, node) {
    await step.do("visit", async () => node.id);
    await this.visitAll(step, node.children);
  }

  async visitAll(step, nodes) {
    for (const node of nodes) {
      await this.visit(step, node);
    }
  }

  async run(event, step) {
    await this.visit(step, event.payload.root);
  }
}

//= MutualMethods
//= └─ ƒ function     visit()
//=
//= function visit()
//= ├─ ▸ do           visit
//= └─ ƒ function     visitAll()
//=
//= function visitAll()
//= └─ ↻ loop for (const node of nodes)
//=    └─ ƒ function     visit()
