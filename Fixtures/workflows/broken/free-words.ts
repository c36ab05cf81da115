// T2: words that are names where they stand, types of other modules, and of templates.
import { WorkflowEntrypoint } from "cloudflare:workers";

// This is what others may use, and so an export
{
  console.log("loaded");
}

const using = (value: string) => value;
const type = "type";
let as = "fourth";
let log: (string) => void = () => {};
let rows: import("./rows")<string>;

function sql<Row, Key>(parts: TemplateStringsArray): string {
  return parts[0];
}

function same<Kind>(value: Kind): Kind {
  return value;
}

interface Store<in out Value> {
  read(): Value;
}

export class FreeWords extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    await step.do(using("first"), async () => log(type));
    await step.do(sql<{ key: string }, string>`second`, async () => 2);
    const rows = await step.do("third", async () => sql<string[], number>
      `select`);
    await step.do(same<<Key extends string>(key: Key) => Key>((key) => key)(as), async () => rows);
  }
}

export
{ using, type };

//= FreeWords
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= ├─ ▸ do           third
//= └─ ▸ do           fourth
