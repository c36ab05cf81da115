// T2: lines that begin like an operator, or behind a comment of several lines, begin a statement or member.
import { WorkflowEntrypoint } from "cloudflare:workers";

interface Query {
  open: number
  in_progress: number
  in: string
  /** Anything else. */
  <T>(value: T): T
}

export class OpenLines extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    const query = event.payload as Query /* a remark
    of two lines */ await step.do("first", async () => query.open)
    let count = 1
    in_order(() => count++)
    await step.do(`step ${count}`, async () => count)
  }
}

function in_order(body: () => void) {
  body();
}

//= OpenLines
//= ├─ ▸ do           first
//= └─ ▸ do           step 2
