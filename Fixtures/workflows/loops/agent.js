// F5, F7, P2: turns of an agent; each turn runs its tools in parallel, the answer returns.
import { WorkflowEntrypoint } from "cloudflare:workers";

const MAX = 10;

export class AgentLoop extends WorkflowEntrypoint {
  async run(event, step) {
    const messages = [{ role: "user", content: event.payload.prompt }];
    for (let turn = 0; turn < MAX; turn++) {
      const res = await step.do(`llm turn ${turn}`, { retries: { limit: 3, delay: "5 seconds" } }, async () => ({ toolCalls: [], text: "" }));
      if (!res.toolCalls?.length) {
        await step.do("final answer", async () => res.text);
        return res.text;
      }
      const results = await Promise.all(res.toolCalls.map((call) => step.do(`tool ${call.name}`, async () => call)));
      messages.push(...results);
    }
    throw new Error("too many turns");
  }
}

//= AgentLoop
//= ├─ ↻ loop for (let turn = 0; turn < MAX; turn++)
//= │  ├─ ▸ do           llm turn ${...}  (retry 3× delay 5 seconds)
//= │  ├─ ◇ if
//= │  │  └─ !res.toolCalls?.length
//= │  │     ├─ ▸ do           final answer
//= │  │     └─ ■ return
//= │  └─ ⫴ parallel all
//= │     └─ ↻ loop res.toolCalls.map(…)
//= │        └─ ▸ do           tool ${...}  #1→2
//= └─ ■ throw
