// then-value.js
import{WorkflowEntrypoint}from"cloudflare:workers";var ThenValue=class extends WorkflowEntrypoint{async run(event,step){let id=step.do(`a`,async()=>({id:1})).then(value=>value.id);await step.do(`b`,async()=>2),await id}};export{ThenValue};
