// `import()` of a known specifier gives the module; of an unknown one, it is code that is not there.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class DynamicImport extends WorkflowEntrypoint {
  async run(event, step) {
    const { lazy } = await import("./lazy");
    await lazy(step);
    await import("./lazy").then((module) => module.default(step));
    const handler = await import(`./handlers/${event.payload.name}`);
    await handler.run(step);
  }
}

//= DynamicImport  (incomplete)
//= ├─ ƒ function     lazy()
//= ├─ ƒ function     lazy (2)
//= └─ ƒ function     handler.run()  (not in the input)
//=
//= function lazy()
//= └─ ▸ do           lazy
//=
//= function lazy (2)
//= └─ ▸ do           lazy default
