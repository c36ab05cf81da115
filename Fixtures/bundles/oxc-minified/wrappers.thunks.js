// thunks.js
import{WorkflowEntrypoint}from"cloudflare:workers";async function runAll(tasks){for(let task of tasks)await task()}var Thunks=class extends WorkflowEntrypoint{async run(event,step){await runAll([()=>step.do(`first`,async()=>1),()=>step.do(`second`,async()=>2)])}};export{Thunks};
