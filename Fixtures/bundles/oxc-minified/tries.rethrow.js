// rethrow.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Rethrow=class extends WorkflowEntrypoint{async run(event,step){try{await step.do(`charge`,async()=>1)}catch(error){throw await step.do(`cancel order`,async()=>1),error}await step.do(`ship`,async()=>1)}};export{Rethrow};
