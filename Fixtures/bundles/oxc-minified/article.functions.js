// functions.js
import{WorkflowEntrypoint}from"cloudflare:workers";var Functions=class extends WorkflowEntrypoint{async functionA(step){console.log(await this.functionB(step),await this.functionC())}async functionB(step){return await step.do(`b`,async()=>`b`)}async functionC(){return`c`}async run(event,step){await this.functionA(step)}};export{Functions};
