// F3: what is set of one of two objects is set of one of them only, and what is deleted on one way
// may still be there.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OneOfTwoObjects extends WorkflowEntrypoint {
  async run(event, step) {
    const mail = { used: false };
    const text = { used: false };
    const chosen = event.payload.mail ? mail : text;
    chosen.used = true;
    if (mail.used) await step.do("mail", async () => 1);
    if (!mail.used) await step.do("text", async () => 2);
    const options = { draft: 1 };
    if (event.payload.final) delete options.draft;
    if ("draft" in options) await step.do("draft", async () => 3);
    if (options.draft === undefined) await step.do("publish", async () => 4);
  }
}

//= OneOfTwoObjects
//= ├─ ◇ if
//= │  └─ mail.used
//= │     └─ ▸ do           mail
//= ├─ ◇ if
//= │  └─ !mail.used
//= │     └─ ▸ do           text
//= ├─ ◇ if
//= │  └─ "draft" in options
//= │     └─ ▸ do           draft
//= └─ ◇ if
//=    └─ options.draft === undefined
//=       └─ ▸ do           publish
