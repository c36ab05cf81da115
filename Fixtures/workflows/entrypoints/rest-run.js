// I1, I3: run with a rest parameter.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class RestRun extends WorkflowEntrypoint {
  async run(...args) {
    const [event, step] = args;
    await step.do("rest", async () => event);
    await this.more(...args);
  }

  async more(_e, s) {
    await s.do("more", async () => 1);
  }
}

//= RestRun
//= ├─ ▸ do           rest
//= └─ ƒ function     more()
//=
//= function more()
//= └─ ▸ do           more
