// base.ts
import*as workers from"cloudflare:workers";var BaseWorkflow=class extends workers.WorkflowEntrypoint{async run(event,step){await this.work(step),await step.do(`base`,async()=>{})}async log(step,name){await step.do(`log ${name}`,async()=>{})}};
// named.ts
import{WorkflowEntrypoint as WorkflowEntrypoint2}from"cloudflare:workers";var Named=class extends WorkflowEntrypoint2{async run(event,step){await step.do(`named`,async()=>{})}};
// others.ts
import{WorkflowEntrypoint as Base}from"cloudflare:workers";var Other=class extends Base{async run(event,step){await step.do(`other`,async()=>{})}},Derived=class extends BaseWorkflow{async work(step){await this.log(step,`derived`)}};export{Derived,Other,Named as Renamed};
