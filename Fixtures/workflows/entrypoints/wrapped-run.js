// I3, F6: run as a field that is made by a wrapper.
import { WorkflowEntrypoint } from "cloudflare:workers";

const withErrors = (fn) => async function (event, step) {
  try {
    return await fn.call(this, event, step);
  } catch (e) {
    await step.do("report", async () => String(e));
    throw e;
  }
};

export class WrappedRun extends WorkflowEntrypoint {
  run = withErrors(async (event, step) => {
    await step.do("x", async () => 1);
  });
}

//= WrappedRun
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           x
//=    └─ catch
//=       ├─ ▸ do           report
//=       └─ ■ throw
