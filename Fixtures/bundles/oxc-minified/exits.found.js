// found.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Found=class extends WorkflowEntrypoint{async run(event,step){let found=null;for(let i of event.payload.items){let r=await step.do(`check ${i}`,async()=>i);if(r){found=r;break}}found?await step.do(`found`,async()=>found):await step.do(`none`,async()=>1)}};export{Found};
