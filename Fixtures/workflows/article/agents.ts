// P1, P2: the article's agents that run in parallel, in a class that makes a program of them.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

const SUMMARY_SYSTEM = "You summarize documents.";
const CORRECTNESS_SYSTEM = "You check facts.";
const CLARITY_SYSTEM = "You check style.";

async function runAgentPrompt(env: any, system: string, prompt: string) {
  return env.AI.run("model", { system, prompt });
}

function buildReviewPrompt(task: string, draft: string, context: string) {
  return [task, draft, context].join("\n");
}

export class AgentsWorkflow extends WorkflowEntrypoint {
  async run(event: WorkflowEvent<any>, step: WorkflowStep) {
    const input = event.payload;
    const draft = input.text;
    for (let loop = 1; loop <= input.loops; loop++) {
      const summaryPromise = step.do(
        `summary agent (loop ${loop})`,
        async () => {
          return runAgentPrompt(
            this.env,
            SUMMARY_SYSTEM,
            buildReviewPrompt(
              'Summarize this text in 5 bullet points.',
              draft,
              input.context
            )
          );
        }
      );
      const correctnessPromise = step.do(
        `correctness agent (loop ${loop})`,
        async () => {
          return runAgentPrompt(
            this.env,
            CORRECTNESS_SYSTEM,
            buildReviewPrompt(
              'List correctness issues and suggested fixes.',
              draft,
              input.context
            )
          );
        }
      );
      const clarityPromise = step.do(
        `clarity agent (loop ${loop})`,
        async () => {
          return runAgentPrompt(
            this.env,
            CLARITY_SYSTEM,
            buildReviewPrompt(
              'List clarity issues and suggested fixes.',
              draft,
              input.context
            )
          );
        }
      );
      await Promise.all([summaryPromise, correctnessPromise, clarityPromise]);
    }
  }
}

//= AgentsWorkflow
//= └─ ↻ loop for (let loop = 1; loop <= input.loops; loop++)
//=    └─ ⫴ parallel all
//=       ├─ ▸ do           summary agent (loop ${...})  #1→2
//=       ├─ ▸ do           correctness agent (loop ${...})  #1→2
//=       └─ ▸ do           clarity agent (loop ${...})  #1→2
