// nested.ts
import{WorkflowEntrypoint}from"cloudflare:workers";var Nested=class extends WorkflowEntrypoint{async run(event,step){let total=0;for(let n of event.payload.numbers)total+=n;for(let row of event.payload.rows){for(let cell of row.cells)await step.do(`cell ${cell}`,async()=>cell);await step.do(`row done`,async()=>total)}}};export{Nested};
