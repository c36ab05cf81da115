import{WorkflowEntrypoint as t}from"cloudflare:workers";class n extends t{async run(o,a){await a.do("main",async()=>1)}}export{n as default};
