// limiter.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Limiter=class{async batch(items,body){for(let item of items)await body(item)}},LimiterWorkflow=class extends WorkflowEntrypoint{async run(event,step){await new Limiter().batch(event.payload.items,async item=>{await step.do(`item ${item}`,async()=>item)})}};export{LimiterWorkflow};
