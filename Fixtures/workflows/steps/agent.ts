// I3: a known subclass of the entry point, whose own durable methods are steps.
import { AgentWorkflow } from "agents/workflows";

export class AgentTask extends AgentWorkflow {
  async run(event: any, step: any) {
    await step.do("prepare", async () => event.payload.id);
    await this.reportProgress({ step: "prepare", percent: 0.5 });
    await this.waitForApproval(step, { timeout: "7 days" });
    await step.reportComplete({ ok: true });
  }
}

//= AgentTask
//= ├─ ▸ do           prepare
//= ├─ ⚑ waitForEvent wait-for-approval  (event approval · timeout 7 days)
//= ├─ ◇ if
//= │  └─ !payload.approved
//= │     ├─ ▸ do           __agent_reportError_${...}
//= │     └─ ■ throw
//= └─ ▸ do           __agent_reportComplete_${...}
