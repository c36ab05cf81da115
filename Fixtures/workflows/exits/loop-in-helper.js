// F7: a return out of a loop of a helper ends the helper.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LoopInHelper extends WorkflowEntrypoint {
  async findHost(step, hosts) {
    for (const host of hosts) {
      const up = await step.do("ping", async () => host);
      if (up) return host;
    }
    return null;
  }

  async run(event, step) {
    const host = await this.findHost(step, event.payload.hosts);
    if (!host) return;
    await step.do("use host", async () => host);
  }
}

//= LoopInHelper
//= ├─ ƒ function     findHost()
//= ├─ ◇ if
//= │  └─ !host
//= │     └─ ■ return
//= └─ ▸ do           use host
//=
//= function findHost()
//= └─ ↻ loop for (const host of hosts)
//=    ├─ ▸ do           ping
//=    └─ ◇ if
//=       └─ up
//=          └─ ■ return
