// guards-in-a-row.js
import{WorkflowEntrypoint}from"cloudflare:workers";var GuardsInARow=class extends WorkflowEntrypoint{async run(event,step){let{a,b}=event.payload;if(a){await step.do(`a`,async()=>1);return}if(b){await step.do(`b`,async()=>1);return}await step.do(`neither`,async()=>1)}};export{GuardsInARow};
