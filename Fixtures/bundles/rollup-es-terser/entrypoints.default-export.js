import{WorkflowEntrypoint as a}from"cloudflare:workers";class r extends a{async run(a,r){await r.do("main",(async()=>1))}}export{r as default};
