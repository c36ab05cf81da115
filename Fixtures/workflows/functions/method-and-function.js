// N2: a method and a function of one name are different functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function close(step) {
  await step.do("close file", async () => 1);
}

class Shop {
  async close(step) {
    await step.do("close shop", async () => 1);
  }
}

export class MethodAndFunction extends WorkflowEntrypoint {
  async close(step) {
    await step.do("close workflow", async () => 1);
  }

  async run(event, step) {
    await close(step);
    await this.close(step);
    await new Shop().close(step);
  }
}

//= MethodAndFunction
//= ├─ ƒ function     close()
//= ├─ ƒ function     close (2)
//= └─ ƒ function     Shop.close()
//=
//= function close()
//= └─ ▸ do           close file
//=
//= function close (2)
//= └─ ▸ do           close workflow
//=
//= function Shop.close()
//= └─ ▸ do           close shop
