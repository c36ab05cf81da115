// N3: an object of optional callbacks.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function runWithHooks({ before, main, after }) {
  await before?.();
  const r = await main();
  await after?.(r);
  return r;
}

export class Hooks extends WorkflowEntrypoint {
  async run(event, step) {
    await runWithHooks({
      before: () => step.do("before", async () => 1),
      main: () => step.do("main", async () => 1),
      after: (r) => step.do("after", async () => r)
    });
    await runWithHooks({ main: () => step.do("only main", async () => 1) });
  }
}

//= Hooks
//= ├─ ƒ function     runWithHooks()
//= └─ ƒ function     runWithHooks (2)
//=
//= function runWithHooks()
//= ├─ ƒ function     before()
//= ├─ ƒ function     main()
//= └─ ƒ function     after()
//=
//= function before()
//= └─ ▸ do           before  #1→2
//=
//= function main()
//= └─ ▸ do           main  #1→2
//=
//= function after()
//= └─ ▸ do           after  #1→2
//=
//= function runWithHooks (2)
//= └─ ƒ function     main (2)
//=
//= function main (2)
//= └─ ▸ do           only main  #1→2
