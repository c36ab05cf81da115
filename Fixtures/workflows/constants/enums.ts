// L1: members of enums, with numbers that count up.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

enum Stage {
  Load = "load",
  Save = `${Stage.Load} and save`,
}

enum Level {
  Low = 1,
  High,
}

const enum Mode {
  Fast = "fast",
}

export class Enums extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    await step.do(Stage.Load, async () => 1);
    await step.do(Stage.Save, async () => 1);
    await step.do(`level ${Level.High}`, async () => 1);
    await step.do(`level ${Level[1]}`, async () => 1);
    await step.do(Mode.Fast, async () => 1);
  }
}

//= Enums
//= ├─ ▸ do           load
//= ├─ ▸ do           load and save
//= ├─ ▸ do           level 2
//= ├─ ▸ do           level Low
//= └─ ▸ do           fast
