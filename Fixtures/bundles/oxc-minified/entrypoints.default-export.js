// default-export.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Main=class extends WorkflowEntrypoint{async run(event,step){await step.do(`main`,async()=>1)}};export{Main as default};
