// F5, L1: a known map, its keys and its size.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class KnownMap extends WorkflowEntrypoint {
  async run(event, step) {
    const m = new Map(Object.entries({ a: 1, b: 2 }));
    for (const [k, v] of m) await step.do(`${k}=${v}`, async () => 1);
    m.forEach((v, k) => console.log(v, k));
    for (const k of [...m.keys()].reverse()) await step.do(`key ${k}`, async () => 1);
    if (m.has("a")) await step.do("has a", async () => 1);
    else await step.do("no a", async () => 1);
    await step.do(`size ${m.size}`, async () => 1);
  }
}

//= KnownMap
//= ├─ ▸ do           a=1
//= ├─ ▸ do           b=2
//= ├─ ▸ do           key b
//= ├─ ▸ do           key a
//= ├─ ▸ do           has a
//= └─ ▸ do           size 2
