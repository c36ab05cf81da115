// N2: two different functions never share a key.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function notify(step) {
  await step.do("notify everyone", async () => 1);
}

export class SameNames extends WorkflowEntrypoint {
  async run(event, step) {
    await notify(step);
    {
      const notify = async () => {
        await step.do("notify owner", async () => 1);
      };
      await notify();
    }
  }
}

//= SameNames
//= ├─ ƒ function     notify()
//= └─ ƒ function     notify (2)
//=
//= function notify()
//= └─ ▸ do           notify everyone
//=
//= function notify (2)
//= └─ ▸ do           notify owner
