// F5, L1: lists that are known stay known through the methods that change or make them.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Stages {
  static first = "draft";
  static last = "print";
  static count() {
    return 2;
  }
}

export class ListMethods extends WorkflowEntrypoint {
  async run(event, step) {
    const queue = ["a", "b", "c"];
    while (queue.length > 0) {
      const batch = queue.splice(0, 2);
      await Promise.all(batch.map((name) => step.do(`batch ${name}`, async () => 1)));
    }
    for (const index of Array(2).keys()) await step.do(`part ${index}`, async () => 1);
    await Promise.all(
      new Array(2).fill("copy").map((name, index) => step.do(`${name} ${index}`, async () => 1)),
    );
    for (const name of [["d"], ["e", ["f"]]].flat(2)) await step.do(name, async () => 1);
    const latest = new Map([["x", "old"]]);
    latest.set("x", "new");
    for (const name of latest.values()) await step.do(name, async () => 1);
    for (const name of new Set(["g", "g"])) await step.do(name, async () => 1);
    for (const key of Object.keys(Stages)) await step.do(`${key}: ${Stages[key]}`, async () => 1);
    for (const name of ["h"].concat(event.payload.isLong ? ["i"] : [])) {
      await step.do(name, async () => 1);
    }
  }
}

//= ListMethods
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           batch a  #1→2
//= │  └─ ▸ do           batch b  #1→2
//= ├─ ⫴ parallel all
//= │  └─ ▸ do           batch c  #2→3
//= ├─ ▸ do           part 0
//= ├─ ▸ do           part 1
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           copy 0  #3→4
//= │  └─ ▸ do           copy 1  #3→4
//= ├─ ▸ do           d
//= ├─ ▸ do           e
//= ├─ ▸ do           f
//= ├─ ▸ do           new
//= ├─ ▸ do           g
//= ├─ ▸ do           first: draft
//= ├─ ▸ do           last: print
//= └─ ↻ loop for (const name of ["h"].concat(event.payload.isLong ? ["i"] : []))
//=    └─ ▸ do           h | i
