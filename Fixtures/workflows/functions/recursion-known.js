// N4: recursion through a tree that the program spells out, and with a counter outside of it.
import { WorkflowEntrypoint } from "cloudflare:workers";

const tree = { name: "root", children: [{ name: "a", children: [] }, { name: "b", children: [{ name: "c", children: [] }] }] };

export class Recursion extends WorkflowEntrypoint {
  async run(event, step) {
    const visit = async (node) => {
      await step.do(`visit ${node.name}`, async () => 1);
      for (const child of node.children) await visit(child);
    };
    await visit(tree);
    let count = 0;
    const next = async () => {
      if (count < 2) {
        count++;
        await step.do("tick", async () => count);
        return next();
      }
      await step.do("finished", async () => count);
    };
    await next();
  }
}

//= Recursion
//= ├─ ƒ function     visit()
//= └─ ƒ function     next()
//=
//= function visit()
//= ├─ ▸ do           visit root
//= ├─ ƒ function     visit (2)
//= └─ ƒ function     visit (3)
//=
//= function visit (2)
//= └─ ▸ do           visit a
//=
//= function visit (3)
//= ├─ ▸ do           visit b
//= └─ ƒ function     visit (4)
//=
//= function visit (4)
//= └─ ▸ do           visit c
//=
//= function next()
//= ├─ ◇ if
//= │  └─ count < 2
//= │     ├─ ▸ do           tick
//= │     ├─ ƒ function     next()  #1→2
//= │     └─ ■ return
//= └─ ▸ do           finished
