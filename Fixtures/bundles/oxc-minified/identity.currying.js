// currying.js
import{WorkflowEntrypoint}from"cloudflare:workers";var run=step=>name=>body=>step.do(name,body),Currying=class extends WorkflowEntrypoint{async run(event,step){await run(step)(`first`)(async()=>1),await run(step)(`second`)(async()=>2)}};export{Currying};
