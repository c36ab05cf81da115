// main.js
import{WorkflowEntrypoint}from"cloudflare:workers";
// client.js
var state={isConnected:!1};async function connect(step){state.isConnected||=(await step.do(`connect`,async()=>{}),!0)}
// main.js
var ModuleState=class extends WorkflowEntrypoint{async run(event,step){event.payload.first,await connect(step)}};export{ModuleState};
