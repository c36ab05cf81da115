// P7: other promises in a combinator change nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Mixed extends WorkflowEntrypoint {
  async run(event, step) {
    const other = fetch("https://example.test/");
    await Promise.all([other, step.do("a", async () => 1), Promise.resolve(2), 3, step.do("b", async () => 4)]);
    await Promise.all([fetch("https://example.test/1"), fetch("https://example.test/2")]);
    await step.do("c", async () => 5);
  }
}

//= Mixed
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→2
//= │  └─ ▸ do           b  #1→2
//= └─ ▸ do           c
