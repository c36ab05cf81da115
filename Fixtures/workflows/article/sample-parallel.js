// The article's third JSON sample: a parallel with step.do and waitForEvent, with a step that has no resolves.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SampleParallel extends WorkflowEntrypoint {
  async run(event, step) {
    const { loop } = event.payload;
    const responseTimeout = this.env.RESPONSE_TIMEOUT ?? "7 days";
    step.do(`correctness agent (loop ${loop})`, async () => "correct");
    await step.do(`summary agent (loop ${loop})`, async () => "short");
    await step.do(`send to user (loop ${loop})`, async () => {});
    await step.waitForEvent(`wait for user response (loop ${loop})`, {
      type: "user-response",
      timeout: responseTimeout,
    });
  }
}

//= SampleParallel
//= └─ ⫴ parallel all
//=    ├─ ▸ do           correctness agent (loop ${...})  #1→
//=    ├─ ▸ do           summary agent (loop ${...})  #1→2
//=    ├─ ▸ do           send to user (loop ${...})  #2→3
//=    └─ ⚑ waitForEvent wait for user response (loop ${...})  #3→4  (event user-response · timeout unknown)
