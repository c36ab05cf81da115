// F3: logical operators and their assignment forms are ifs.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Logical extends WorkflowEntrypoint {
  async run(event, step) {
    let { user, name, cache } = event.payload;
    user && (await step.do("greet", async () => 1));
    const id = user || (await step.do("create user", async () => 2));
    cache ??= await step.do("fill cache", async () => 3);
    name ||= await step.do("make name", async () => "x");
    cache &&= await step.do("refresh cache", async () => 4);
    return [id, cache, name];
  }
}

//= Logical
//= ├─ ◇ if
//= │  └─ user is truthy
//= │     └─ ▸ do           greet
//= ├─ ◇ if
//= │  └─ user is falsy
//= │     └─ ▸ do           create user
//= ├─ ◇ if
//= │  └─ cache is nullish
//= │     └─ ▸ do           fill cache
//= ├─ ◇ if
//= │  └─ name is falsy
//= │     └─ ▸ do           make name
//= └─ ◇ if
//=    └─ cache is truthy
//=       └─ ▸ do           refresh cache
