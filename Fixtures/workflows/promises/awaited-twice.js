// P2: a promise resolves where it is awaited first.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class AwaitedTwice extends WorkflowEntrypoint {
  async run(event, step) {
    const a = step.do("a", async () => 1);
    await step.do("b", async () => 2);
    await a;
    await step.do("c", async () => 3);
    await a;
    await step.do("d", async () => 4);
  }
}

//= AwaitedTwice
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→3
//= │  └─ ▸ do           b  #1→2
//= ├─ ▸ do           c
//= └─ ▸ do           d
