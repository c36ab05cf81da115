import{WorkflowEntrypoint as r}from"cloudflare:workers";var a=class extends r{async run(r,a){await a.do("inner before",async()=>1),await a.do("outer after",async()=>1)}};export{a as Hoisted};
