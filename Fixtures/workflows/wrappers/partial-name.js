// N3: the name of the step comes from the call, with something added.
import { WorkflowEntrypoint } from "cloudflare:workers";

const stage = (step, name) => step.do(`stage: ${name}`, async () => name);

export class PartialName extends WorkflowEntrypoint {
  async run(event, step) {
    await stage(step, "build");
    await stage(step, "test");
  }
}

//= PartialName
//= ├─ ƒ function     stage(build)
//= └─ ƒ function     stage(test)
//=
//= function stage(build)
//= └─ ▸ do           stage: build  #1→2
//=
//= function stage(test)
//= └─ ▸ do           stage: test  #1→2
