// arguments.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Arguments=class extends WorkflowEntrypoint{async run(event,step){console.log(await step.do(`first`,async()=>1),await step.do(`second`,async()=>2)),Math.max(await step.do(`third`,async()=>3),...await step.do(`spread`,async()=>[4])),await step.do(`named by ${await step.do(`name`,async()=>`x`)}`,async()=>5)}};export{Arguments};
