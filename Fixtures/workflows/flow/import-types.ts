// T2: types of other modules in every place: they hold no code.
import { WorkflowEntrypoint } from "cloudflare:workers";

type Rows = import("./types").Row[];

export class ImportTypes extends WorkflowEntrypoint {
  async run(event, step): Promise<import("./types").Row[]> {
    const rows = (await step.do("load", async () => [])) as import("./types").Row[];
    const all: import("./types").Table<string>["rows"] | Rows = rows;
    const lazy = { module: import("./lazy"), name: import("./lazy").then((m) => m.name) };
    await step.do("next", async () => check<typeof import("./types")>(all, lazy));
    return rows;
  }
}

//= ImportTypes
//= ├─ ▸ do           load
//= └─ ▸ do           next
