// N4: recursion is a call inside the function's own nodes.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Recursion extends WorkflowEntrypoint {
  async run(event, step) {
    const poll = async (attempt) => {
      const done = await step.do(`poll ${attempt}`, async () => true);
      if (!done) {
        await step.sleep("wait", "1 minute");
        await poll(attempt + 1);
      }
    };
    const ping = async () => {
      await step.do("ping", async () => 1);
      await pong();
    };
    const pong = async () => {
      await step.do("pong", async () => 1);
      if (event.payload.more) await ping();
    };
    await poll(1);
    await ping();
  }
}

//= Recursion
//= ├─ ƒ function     poll()
//= └─ ƒ function     ping()
//=
//= function poll()
//= ├─ ▸ do           poll ${...}
//= └─ ◇ if
//=    └─ !done
//=       ├─ ◷ sleep        wait  (1 minute)
//=       └─ ƒ function     poll()
//=
//= function ping()
//= ├─ ▸ do           ping
//= └─ ƒ function     pong()
//=
//= function pong()
//= ├─ ▸ do           pong
//= └─ ◇ if
//=    └─ event.payload.more
//=       └─ ƒ function     ping()
