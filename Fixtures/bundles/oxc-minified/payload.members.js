// members.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Members=class extends WorkflowEntrypoint{async run(event,step){let params=event.payload;await step.do(`read`,async()=>event.payload.user.name),await step.do(`read more`,async()=>params.user.address.city+params.count),await step.do(`read again`,async()=>event.payload.count)}};export{Members};
