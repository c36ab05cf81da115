// F6, P6: whatever waits for a value waits for an object with a `then` method, too.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Plan {
  constructor(step) {
    this.step = step;
    this.names = [];
  }

  add(name) {
    this.names.push(name);
    return this;
  }

  then(resolve, reject) {
    return this.run().then(resolve, reject);
  }

  async run() {
    for (const name of this.names) await this.step.do(name, async () => 1);
  }
}

export class Thenables extends WorkflowEntrypoint {
  async run(event, step) {
    await new Plan(step).add("first").add("second");
    const later = (name) => ({
      then: (resolve, reject) => step.do(name, async () => 1).then(resolve, reject),
    });
    await Promise.all([later("left"), later("right")]);
    const lazy = async () => later("returned");
    await lazy();
    await step.do("last", async () => 1);
  }
}

//= Thenables
//= ├─ ƒ function     Plan.then()
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     then()  #1→2
//= │  └─ ƒ function     then (2)  #1→2
//= ├─ ƒ function     lazy()
//= └─ ▸ do           last
//=
//= function Plan.then()
//= └─ ⛨ try
//=    └─ try
//=       └─ ƒ function     Plan.run()  #1→2
//=
//= function Plan.run()
//= ├─ ▸ do           first
//= └─ ▸ do           second
//=
//= function then()
//= └─ ⛨ try
//=    └─ try
//=       └─ ▸ do           left  #1→2
//=
//= function then (2)
//= └─ ⛨ try
//=    └─ try
//=       └─ ▸ do           right  #1→2
//=
//= function lazy()
//= └─ ƒ function     then (3)  #1→2
//=
//= function then (3)
//= └─ ⛨ try
//=    └─ try
//=       └─ ▸ do           returned  #1→2
