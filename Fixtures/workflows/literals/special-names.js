// L1: names with quotes, escapes, other scripts and nothing in them.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class SpecialNames extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do('it\'s "quoted"', async () => 1);
    await step.do("\u0061\x62\u{63}", async () => 1);
    await step.do("größer 注文 📦", async () => 1);
    await step.do("two\nlines", async () => 1);
    await step.do("", async () => 1);
    await step.do(`a\`b\${c}`, async () => 1);
    await step.do("again", async () => 1);
    await step.do("again", async () => 2);
  }
}

//= SpecialNames
//= ├─ ▸ do           it's "quoted"
//= ├─ ▸ do           abc
//= ├─ ▸ do           größer 注文 📦
//= ├─ ▸ do           two\u{a}lines
//= ├─ ▸ do           ""
//= ├─ ▸ do           a`b${c}
//= ├─ ▸ do           again
//= └─ ▸ do           again
