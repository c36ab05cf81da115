import{WorkflowEntrypoint as a}from"cloudflare:workers";var r=class extends a{async run(a,r){await r.do("save user",async()=>{}),await r.do("save order",async()=>{})}};export{r as SameNames};
