import{WorkflowEntrypoint as a}from"cloudflare:workers";var o=class extends a{async run(a,o){await o.do("notify everyone",async()=>1),await o.do("notify owner",async()=>1)}};export{o as SameNames};
