// handler-table.js
import{WorkflowEntrypoint}from"cloudflare:workers";var handlers={create:async step=>{await step.do(`create record`,async()=>1)},remove:async step=>{await step.do(`remove record`,async()=>1)}},HandlerTable=class extends WorkflowEntrypoint{async run(event,step){await handlers[event.payload.type](step),await handlers.create(step)}};export{HandlerTable};
