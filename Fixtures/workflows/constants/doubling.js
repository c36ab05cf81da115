// I1, T1: texts and lists that grow out of all proportion are not followed to their ends.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Doubling extends WorkflowEntrypoint {
  async run(event, step) {
    let name = "x";
    for (let turn = 0; turn < 40; turn++) name = name + name;
    await step.do(name, async () => 1);
    let items = ["a", "b"];
    for (let turn = 0; turn < 40; turn++) items = [...items, ...items];
    for (const item of items) await step.do(item, async () => 2);
    const more = ["c"];
    for (let turn = 0; turn < 40; turn++) more.push(...more);
    for (const item of more) await step.do(item, async () => 3);
    await step.do("x".repeat(1e9), async () => 4);
    await step.do("abab".replaceAll("a", "c").split("").join("-"), async () => 5);
  }
}

//= Doubling
//= ├─ ▸ do           <dynamic>
//= ├─ ↻ loop for (const item of items)
//= │  └─ ▸ do           a | b
//= ├─ ↻ loop for (const item of more)
//= │  └─ ▸ do           c
//= ├─ ▸ do           <dynamic>
//= └─ ▸ do           c-b-c-b
