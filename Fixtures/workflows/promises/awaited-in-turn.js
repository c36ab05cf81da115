// P6: promises of a known array, awaited one by one in a loop.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitedInTurn extends WorkflowEntrypoint {
  async run(event, step) {
    const started = [step.do("a", async () => 1), step.do("b", async () => 2)];
    for (const promise of started) {
      await promise;
    }
    for await (const value of [step.do("c", async () => 3), step.do("d", async () => 4)]) {
      console.log(value);
    }
  }
}

//= AwaitedInTurn
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→2
//= │  └─ ▸ do           b  #1→3
//= └─ ⫴ parallel all
//=    ├─ ▸ do           c  #3→4
//=    └─ ▸ do           d  #3→5
