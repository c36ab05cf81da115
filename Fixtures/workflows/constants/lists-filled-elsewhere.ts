// T1: code that is not in the input may fill a list that it is handed empty.
import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";
import { collect } from "collector";

export class ListsFilledElsewhere extends WorkflowEntrypoint {
  async run(event: unknown, step: WorkflowStep) {
    const errors: string[] = [];
    const none: string[] = [];
    collect(event, errors);
    if (errors.length > 0) await step.do("report", async () => errors);
    if (none.length > 0) await step.do("never", async () => none);
    for (const error of errors) await step.do("repair", async () => error);
  }
}

//= ListsFilledElsewhere
//= ├─ ◇ if
//= │  └─ errors.length > 0
//= │     └─ ▸ do           report
//= └─ ↻ loop for (const error of errors)
//=    └─ ▸ do           repair
