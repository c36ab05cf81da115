// P6: promises in an array, awaited by index, destructured and spread.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ArrayElements extends WorkflowEntrypoint {
  async run(event, step) {
    const pair = [step.do("a", async () => 1), step.do("b", async () => 2)];
    await pair[1];
    await pair[0];
    const [c, d] = [step.do("c", async () => 3), step.do("d", async () => 4)];
    await c;
    await d;
    const more = [step.do("e", async () => 5), step.do("f", async () => 6)];
    await Promise.all([...more, step.do("g", async () => 7)]);
  }
}

//= ArrayElements
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→3
//= │  └─ ▸ do           b  #1→2
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           c  #3→4
//= │  └─ ▸ do           d  #3→5
//= └─ ⫴ parallel all
//=    ├─ ▸ do           e  #5→6
//=    ├─ ▸ do           f  #5→6
//=    └─ ▸ do           g  #5→6
