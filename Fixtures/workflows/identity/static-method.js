// I1: static methods and fields.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Tools {
  static step = null;

  static async ship(step) {
    await step.do("ship", async () => 1);
  }

  static async bill() {
    await Tools.step.do("bill", async () => 1);
  }
}

export class StaticMethod extends WorkflowEntrypoint {
  async run(event, step) {
    await Tools.ship(step);
    Tools.step = step;
    await Tools.bill();
  }
}

//= StaticMethod
//= ├─ ƒ function     Tools.ship()
//= └─ ƒ function     Tools.bill()
//=
//= function Tools.ship()
//= └─ ▸ do           ship
//=
//= function Tools.bill()
//= └─ ▸ do           bill
