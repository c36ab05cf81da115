// P2, N2: a function that is not async gives the promise of what it runs: waiting for it waits for all of that.
import { WorkflowEntrypoint } from "cloudflare:workers";

const guarded = (work) => work();

export class WrapperOfSeveral extends WorkflowEntrypoint {
  async run(event, step) {
    await guarded(async () => {
      const pause = step.sleep("pause", "1 minute");
      await step.do("work", async () => 1);
      await pause;
    });
    await step.do("report", async () => 1);
  }
}

//= WrapperOfSeveral
//= ├─ ƒ function     guarded()
//= └─ ▸ do           report
//=
//= function guarded()
//= └─ ⫴ parallel all
//=    ├─ ◷ sleep        pause  #1→3  (1 minute)
//=    └─ ▸ do           work  #1→2
