// return-before-finally.js
import{WorkflowEntrypoint}from"cloudflare:workers";var ReturnBeforeFinally=class extends WorkflowEntrypoint{async run(event,step){try{let pending=step.do(`pending`,async()=>1);if(!event.payload.isLong)return;await pending}finally{await step.do(`clean up`,async()=>1)}}};export{ReturnBeforeFinally};
