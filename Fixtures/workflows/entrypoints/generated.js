// I3, F5: two workflows of one factory.
import { WorkflowEntrypoint } from "cloudflare:workers";

function createWorkflow({ name, steps }) {
  return class Generated extends WorkflowEntrypoint {
    async run(event, step) {
      for (const s of steps) await step.do(`${name}: ${s.name}`, () => s.run(event));
    }
  };
}

export const A = createWorkflow({ name: "A", steps: [{ name: "one", run: async () => 1 }, { name: "two", run: async () => 2 }] });

export const B = createWorkflow({ name: "B", steps: [{ name: "three", run: async () => 3 }] });

//= A
//= ├─ ▸ do           A: one
//= └─ ▸ do           A: two
//=
//= B
//= └─ ▸ do           B: three
