// context-object.js
import{WorkflowEntrypoint}from"cloudflare:workers";async function handle(ctx){await ctx.step.do(`handle`,async()=>ctx.event.payload),await finish({...ctx,done:!0})}async function finish({step,done}){await step.do(`finish`,async()=>done)}var ContextObject=class extends WorkflowEntrypoint{async run(event,step){await handle({step,event,env:this.env})}};export{ContextObject};
