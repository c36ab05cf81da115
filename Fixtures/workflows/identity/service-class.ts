// I1, N2: a class of its own that is given the step object; its methods are named after it.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

class Shipping {
  constructor(private readonly step: WorkflowStep, private order: string) {}

  async send() {
    await this.pack();
    await this.step.do("send parcel", async () => this.order);
  }

  private async pack() {
    await this.step.do("pack parcel", async () => this.order);
  }
}

export class ServiceClass extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    const shipping = new Shipping(step, event.payload.order);
    await shipping.send();
  }
}

//= ServiceClass
//= └─ ƒ function     Shipping.send()
//=
//= function Shipping.send()
//= ├─ ƒ function     Shipping.pack()
//= └─ ▸ do           send parcel
//=
//= function Shipping.pack()
//= └─ ▸ do           pack parcel
