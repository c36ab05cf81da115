// F7: a return ends the function that it stands in, not its caller.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class HelperReturn extends WorkflowEntrypoint {
  async run(event, step) {
    const prepare = async () => {
      if (event.payload.ready) return;
      await step.do("prepare", async () => 1);
    };
    await prepare();
    await step.do("work", async () => 1);
  }
}

//= HelperReturn
//= ├─ ƒ function     prepare()
//= └─ ▸ do           work
//=
//= function prepare()
//= ├─ ◇ if
//= │  └─ event.payload.ready
//= │     └─ ■ return
//= └─ ▸ do           prepare
