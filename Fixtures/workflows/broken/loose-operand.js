// T2: a function that is an operand without parentheses is an error that the grammar does not see.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LooseOperand extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    await step.do("second" + async () => 2);
    event.payload - count = 5;
  }
}

//= LooseOperand  (incomplete)
//= ├─ ▸ do           first
//= └─ ▸ do           second${...}
