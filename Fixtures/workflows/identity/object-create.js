// I1, N2: objects with a prototype that is an object.
import { WorkflowEntrypoint } from "cloudflare:workers";

const proto = {
  async ship() {
    await this.step.do("ship", async () => 1);
  },
};

export class ObjectCreate extends WorkflowEntrypoint {
  async run(event, step) {
    const o = Object.create(proto);
    o.step = step;
    await o.ship();
    const p = Object.assign(Object.create(proto), { step });
    await p.ship();
  }
}

//= ObjectCreate
//= ├─ ƒ function     ship()
//= └─ ƒ function     ship()
//=
//= function ship()
//= └─ ▸ do           ship
