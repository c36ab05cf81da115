// F5: the article's ways to loop. The steps of its forEach are awaited by nobody.
import { WorkflowEntrypoint } from "cloudflare:workers";

const getStatus = () => "ready";

export class Loops extends WorkflowEntrypoint {
  async run(event, step) {
    const { items } = event.payload;
    let shouldContinue = items.length > 0;

    // for...of
    for (const item of items) {
      await step.do(`process ${item}`, async () => item);
    }
    // while
    while (shouldContinue) {
      await step.do('poll', async () => getStatus());
    }
    // map
    await Promise.all(
      items.map((item) => step.do(`map ${item}`, async () => item)),
    );
    // forEach
    await items.forEach(async (item) => {
      await step.do(`each ${item}`, async () => item);
    });
  }
}

//= Loops
//= ├─ ↻ loop for (const item of items)
//= │  └─ ▸ do           process ${...}
//= ├─ ↻ loop while (shouldContinue)
//= │  └─ ▸ do           poll
//= ├─ ⫴ parallel all
//= │  └─ ↻ loop items.map(…)
//= │     └─ ▸ do           map ${...}  #1→2
//= └─ ↻ loop items.forEach(…)
//=    └─ ▸ do           each ${...}  #2→
