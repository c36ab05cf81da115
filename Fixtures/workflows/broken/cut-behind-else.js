// T2: the file ends behind an else; what stands before it is shown, without semicolons too.
import { WorkflowEntrypoint } from "cloudflare:workers"

export class CutBehindElse extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1)
    const [error, user] = await step.do("second", async () => [null, 1])
    if (error) await step.do("third", async () => 2)
    else

//= CutBehindElse  (incomplete)
//= ├─ ▸ do           first
//= ├─ ▸ do           second
//= └─ ◇ if
//=    └─ error
//=       └─ ▸ do           third
