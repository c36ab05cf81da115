// N4, F8: functions that only call each other show no step.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OnlyRecursion extends WorkflowEntrypoint {
  async run(event, step) {
    const even = async (n) => (n === 0 ? true : await odd(n - 1));
    const odd = async (n) => (n === 0 ? false : await even(n - 1));
    await even(event.payload.n);
    await step.do("work", async () => 1);
  }
}

//= OnlyRecursion
//= └─ ▸ do           work
