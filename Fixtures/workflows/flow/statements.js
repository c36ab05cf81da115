// F2: steps in new, tagged templates, destructuring, throw and return.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Report {
  constructor(rows, title) {
    this.rows = rows;
    this.title = title;
  }
}

const tag = (parts, ...values) => values.join(parts[0]);

export class Statements extends WorkflowEntrypoint {
  async run(event, step) {
    const report = new Report(await step.do("rows", async () => []), await step.do("title", async () => "t"));
    const tagged = tag`a ${await step.do("tagged", async () => 1)} b`;
    const { id, ...rest } = await step.do("destructured", async () => ({ id: 1 }));
    let first;
    [first] = await step.do("array pattern", async () => [1]);
    if (event.payload.bad) throw new Error(await step.do("message", async () => "bad"));
    return [report, tagged, id, rest, first, await step.do("returned", async () => 1)];
  }
}

//= Statements
//= ├─ ▸ do           rows
//= ├─ ▸ do           title
//= ├─ ▸ do           tagged
//= ├─ ▸ do           destructured
//= ├─ ▸ do           array pattern
//= ├─ ◇ if
//= │  └─ event.payload.bad
//= │     ├─ ▸ do           message
//= │     └─ ■ throw
//= └─ ▸ do           returned
