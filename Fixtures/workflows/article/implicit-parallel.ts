// P1 to P5, P8: the article's example, with the numbers that it prints.
import { WorkflowEntrypoint, WorkflowEvent, WorkflowStep } from "cloudflare:workers";

type Env = Record<string, unknown>;
type Params = Record<string, unknown>;

export class ImplicitParallelWorkflow extends WorkflowEntrypoint<Env, Params> {
  async run(event: WorkflowEvent<Params>, step: WorkflowStep) {
    const branchA = async () => {
      const a = step.do("task a", async () => "a"); //starts 1
      const b = step.do("task b", async () => "b"); //starts 1
      const c = await step.waitForEvent("task c", { type: "my-event", timeout: "1 hour" }); //starts 1 resolves 2
      await step.do("task d", async () => JSON.stringify(c)); //starts 2 resolves 3
      return Promise.all([a, b]); //resolves 3
    };

    const branchB = async () => {
      const e = step.do("task e", async () => "e"); //starts 1
      const f = step.do("task f", async () => "f"); //starts 1
      return Promise.all([e, f]); //resolves 2
    };

    await Promise.all([branchA(), branchB()]);

    await step.sleep("final sleep", 1000);
  }
}

//= ImplicitParallelWorkflow
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     branchA()  #1→2
//= │  └─ ƒ function     branchB()  #1→2
//= └─ ◷ sleep        final sleep  (1s)
//=
//= function branchA()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           task a  #1→3
//=    ├─ ▸ do           task b  #1→3
//=    ├─ ⚑ waitForEvent task c  #1→2  (event my-event · timeout 1 hour)
//=    └─ ▸ do           task d  #2→3
//=
//= function branchB()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           task e  #1→2
//=    └─ ▸ do           task f  #1→2
