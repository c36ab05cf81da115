// F2, F7: `continue` goes on with a loop's update, or with the test after its body: their steps run.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ContinueToUpdate extends WorkflowEntrypoint {
  async run(event, step) {
    const { count, skips, stops, isHard } = event.payload;
    for (let n = 0; n < count; n++, await step.do("save", async () => n)) {
      if (skips) continue;
      await step.do("work", async () => 1);
      if (isHard) {
        await step.do("work hard", async () => 1);
        continue;
      } else if (stops) break;
      await step.do("rest", async () => 1);
    }
    do {
      if (await step.do("poll", async () => false)) continue;
      await step.sleep("pause", 1000);
    } while (await step.do("poll again?", async () => true));
    outer: for (let n = 0; n < count; await step.do("next", async () => n++)) {
      for (;;) {
        if (await step.do("inner", async () => 1)) continue outer;
        await step.do("inner again", async () => 1);
      }
    }
    for (let n = 0; n < count; await step.do("last update", async () => n++)) {
      if (isHard) {
        if (skips) continue;
        await step.do("try hard", async () => 1);
      }
      await step.do("try", async () => 1);
    }
  }
}

//= ContinueToUpdate
//= ├─ ↻ loop for (let n = 0; n < count; n++, await step.do("save", async () => n))
//= │  ├─ ◇ if
//= │  │  ├─ skips  (no steps)
//= │  │  └─ else
//= │  │     ├─ ▸ do           work
//= │  │     └─ ◇ if
//= │  │        ├─ isHard
//= │  │        │  └─ ▸ do           work hard
//= │  │        └─ else
//= │  │           ├─ ◇ if
//= │  │           │  └─ stops
//= │  │           │     └─ ■ break
//= │  │           └─ ▸ do           rest
//= │  └─ ▸ do           save
//= ├─ ↻ loop do … while (await step.do("poll again?", async () => true))
//= │  ├─ ▸ do           poll
//= │  ├─ ◇ if
//= │  │  ├─ await step.do("poll", async () => false)  (no steps)
//= │  │  └─ else
//= │  │     └─ ◷ sleep        pause  (1s)
//= │  └─ ▸ do           poll again?
//= ├─ ↻ loop for (let n = 0; n < count; await step.do("next", async () => n++))
//= │  ├─ ↻ loop turn of for (let n = 0; n < count; await step.do("next", async () => n++))
//= │  │  └─ ↻ loop for (;;)
//= │  │     ├─ ▸ do           inner
//= │  │     ├─ ◇ if
//= │  │     │  └─ await step.do("inner", async () => 1)
//= │  │     │     └─ ■ continue outer
//= │  │     └─ ▸ do           inner again
//= │  └─ ▸ do           next
//= └─ ↻ loop for (let n = 0; n < count; await step.do("last update", async () => n++))
//=    ├─ ↻ loop turn of for (let n = 0; n < count; await step.do("last update", async () => n++))
//=    │  ├─ ◇ if
//=    │  │  └─ isHard
//=    │  │     ├─ ◇ if
//=    │  │     │  └─ skips
//=    │  │     │     └─ ■ continue
//=    │  │     └─ ▸ do           try hard
//=    │  └─ ▸ do           try
//=    └─ ▸ do           last update
