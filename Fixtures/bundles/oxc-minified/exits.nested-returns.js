// nested-returns.js
import{WorkflowEntrypoint}from"cloudflare:workers";var NestedReturns=class extends WorkflowEntrypoint{async run(event,step){if(await step.do(`a`,async()=>1)){if(event.payload.x)return await step.do(`x`,async()=>1),`x`;if(!await step.do(`b`,async()=>1))return`b`}else await step.do(`else`,async()=>1);await step.do(`end`,async()=>1)}};export{NestedReturns};
