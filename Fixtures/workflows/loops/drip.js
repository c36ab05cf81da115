// F5, L3: a known list of emails; the first has no delay.
import { WorkflowEntrypoint } from "cloudflare:workers";

const EMAILS = [
  { day: 0, template: "welcome" },
  { day: 3, template: "tips" },
  { day: 7, template: "offer" }
];

export class Drip extends WorkflowEntrypoint {
  async run(event, step) {
    for (const { day, template } of EMAILS) {
      if (day > 0) await step.sleep(`wait for ${template}`, `${day} days`);
      await step.do(`send ${template}`, async () => template);
    }
  }
}

//= Drip
//= ├─ ▸ do           send welcome
//= ├─ ◷ sleep        wait for tips  (3 days)
//= ├─ ▸ do           send tips
//= ├─ ◷ sleep        wait for offer  (7 days)
//= └─ ▸ do           send offer
