// I3, N2: a function that makes a subclass of the class it is given.
import { WorkflowEntrypoint } from "cloudflare:workers";

function withSentry(opts, Cls) {
  return class extends Cls {
    async run(event, step) {
      try {
        return await super.run(event, step);
      } catch (e) {
        console.error(opts, e);
        throw e;
      }
    }
  };
}

class Inner extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("x", async () => 1);
  }
}

export const WrappingClass = withSentry({ dsn: "x" }, Inner);

//= WrappingClass
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ƒ function     Inner.run()
//=    └─ catch
//=       └─ ■ throw
//=
//= function Inner.run()
//= └─ ▸ do           x
