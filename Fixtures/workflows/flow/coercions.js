// F2: where JavaScript makes plain values of objects, the objects' own methods run; they also say
// what the values are.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Label {
  constructor(prefix, number) {
    this.prefix = prefix;
    this.number = number;
  }

  toString() {
    return `${this.prefix}-${this.number}`;
  }
}

class Counter {
  constructor(step) {
    this.pending = [];
    this.step = step;
  }

  get done() {
    return Promise.all(this.pending);
  }

  [Symbol.toPrimitive](hint) {
    this.pending.push(this.step.do(`asked for a ${hint}`, async () => 1));
    return 1;
  }
}

class Even {
  static [Symbol.hasInstance](value) {
    return value % 2 === 0;
  }
}

export class Coercions extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(`load ${new Label("order", 7)}`, async () => 1);
    const handlers = { "order-8": (name) => step.do(name, async () => 1) };
    await handlers[new Label("order", 8)]("by label");
    const counter = new Counter(step);
    const texts = [`${counter}`, counter + 1, counter * 2];
    await counter.done;
    const order = { toJSON: () => (counter.step.do("serialize", async () => 1), {}) };
    await step.do("send", async () => JSON.stringify({ order, texts }));
    if (4 instanceof Even) await step.do("even", async () => 1);
    JSON.stringify({ order });
    await step.do("end", async () => 1);
  }
}

//= Coercions
//= ├─ ▸ do           load order-7
//= ├─ ▸ do           by label
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     Counter.[Symbol.toPrimitive](string)  #1→2
//= │  ├─ ƒ function     Counter.[Symbol.toPrimitive](default)  #1→2
//= │  └─ ƒ function     Counter.[Symbol.toPrimitive](number)  #1→2
//= ├─ ▸ do           send
//= │  └─ ƒ function     toJSON()  #1→
//= ├─ ▸ do           even
//= └─ ⫴ parallel all
//=    ├─ ƒ function     toJSON()  #2→
//=    └─ ▸ do           end  #2→3
//=
//= function Counter.[Symbol.toPrimitive](string)
//= └─ ▸ do           asked for a string  #1→
//=
//= function Counter.[Symbol.toPrimitive](default)
//= └─ ▸ do           asked for a default  #1→
//=
//= function Counter.[Symbol.toPrimitive](number)
//= └─ ▸ do           asked for a number  #1→
//=
//= function toJSON()
//= └─ ▸ do           serialize  #1→
