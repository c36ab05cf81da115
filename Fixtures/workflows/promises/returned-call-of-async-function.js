// P4: who waits for a function waits for the async function whose promise it returns, and for the
// step whose promise that returns.
import { WorkflowEntrypoint } from "cloudflare:workers";

const logged = async (task) => {
  try {
    return await task.run();
  } catch (error) {
    console.error(error);
    throw error;
  }
};

export class ReturnedCallOfAsyncFunction extends WorkflowEntrypoint {
  async run(event, step) {
    const run = () =>
      (async (input) => {
        const rows = await step.do("load", async () => input);
        return step.do("store", async () => rows);
      })(event.payload);
    await logged({ run });
    await step.do("report", async () => 1);
  }
}

//= ReturnedCallOfAsyncFunction
//= ├─ ƒ function     logged()
//= └─ ▸ do           report
//=
//= function logged()
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ƒ function     run()
//=    └─ catch
//=       └─ ■ throw
//=
//= function run()
//= ├─ ▸ do           load
//= └─ ▸ do           store  #1→2
