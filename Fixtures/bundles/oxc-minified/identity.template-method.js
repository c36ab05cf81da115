// template-method.ts
import{WorkflowEntrypoint}from"cloudflare:workers";var Job=class extends WorkflowEntrypoint{async run(event,step){await step.do(`begin`,async()=>1),await this.work(step),await step.do(`end`,async()=>1)}},Import=class extends Job{async work(step){await step.do(`read rows`,async()=>1),await step.do(`write rows`,async()=>1)}};export{Import};
