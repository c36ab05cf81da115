// F5: static lists in other forms are unrolled too.
import { WorkflowEntrypoint } from "cloudflare:workers";

const TABLE = { red: 1, green: 2 };
const QUEUE = new Map([["first", 1], ["second", 2]]);

export class StaticLists extends WorkflowEntrypoint {
  async run(event, step) {
    const names = ["a", "b"];
    for (let i = 0; i < names.length; i++) {
      await step.do(names[i], async () => i);
    }
    for (const [color, value] of Object.entries(TABLE)) {
      await step.do(`${color} is ${value}`, async () => value);
    }
    for (const key of Object.keys(TABLE)) {
      await step.do(`key ${key}`, async () => key);
    }
    for (const [name] of QUEUE) {
      await step.do(name, async () => name);
    }
    for (const name of [...names, "c"]) {
      await step.do(`again ${name}`, async () => name);
    }
    const built = [];
    built.push("x");
    built.push("y", "z");
    for (const name of built) {
      await step.do(`built ${name}`, async () => name);
    }
    await Promise.all(names.map((name, index) => step.do(`${index}: ${name}`, async () => name)));
    await Promise.all(Array.from({ length: 2 }, (_, i) => step.do(`worker ${i}`, async () => i)));
  }
}

//= StaticLists
//= ├─ ▸ do           a
//= ├─ ▸ do           b
//= ├─ ▸ do           red is 1
//= ├─ ▸ do           green is 2
//= ├─ ▸ do           key red
//= ├─ ▸ do           key green
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= ├─ ▸ do           again a
//= ├─ ▸ do           again b
//= ├─ ▸ do           again c
//= ├─ ▸ do           built x
//= ├─ ▸ do           built y
//= ├─ ▸ do           built z
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           0: a  #1→2
//= │  └─ ▸ do           1: b  #1→2
//= └─ ⫴ parallel all
//=    ├─ ▸ do           worker 0  #2→3
//=    └─ ▸ do           worker 1  #2→3
