// agent.ts
import{AgentWorkflow}from"agents/workflows";var AgentTask=class extends AgentWorkflow{async run(event,step){await step.do(`prepare`,async()=>event.payload.id),await this.reportProgress({step:`prepare`,percent:.5}),await this.waitForApproval(step,{timeout:`7 days`}),await step.reportComplete({ok:!0})}};export{AgentTask};
