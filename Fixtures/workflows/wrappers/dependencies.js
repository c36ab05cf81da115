// I1, N3: run hands a closure in an object to a helper, which calls it.
import { WorkflowEntrypoint } from "cloudflare:workers";

const guarded = async ({ name, run }) => {
  try {
    return await run();
  } catch (error) {
    console.error(name, error);
    throw error;
  }
};

async function sync(event, step) {
  await step.do("fetch", async () => event.payload);
  await step.do("store", async () => 1);
}

export class Dependencies extends WorkflowEntrypoint {
  run(event, step) {
    return guarded({ name: "sync", run: () => sync(event, step) });
  }
}

//= Dependencies
//= └─ ƒ function     guarded()  #1→2
//=
//= function guarded()
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ƒ function     run()
//=    └─ catch
//=       └─ ■ throw
//=
//= function run()
//= └─ ƒ function     sync()  #1→2
//=
//= function sync()
//= ├─ ▸ do           fetch
//= └─ ▸ do           store
