// labels.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Labels=class extends WorkflowEntrypoint{async run(event,step){outer:for(let row of event.payload.rows){for(let cell of row){if(cell===null)continue outer;if(cell===`end`)break outer;await step.do(`cell`,async()=>cell)}await step.do(`row`,async()=>row)}}};export{Labels};
