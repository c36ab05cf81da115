// I3: the class goes by the name under which it is exported.
import { WorkflowEntrypoint } from "cloudflare:workers";

class A extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("a", async () => 1);
  }
}

const B = class Inner extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("b", async () => 1);
  }
};

class C extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("c", async () => 1);
  }
}

export { A as OrderWorkflow, B };
export const Renamed = C;

//= OrderWorkflow
//= └─ ▸ do           a
//=
//= B
//= └─ ▸ do           b
//=
//= Renamed
//= └─ ▸ do           c
