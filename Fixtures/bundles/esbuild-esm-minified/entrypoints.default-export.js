import{WorkflowEntrypoint as o}from"cloudflare:workers";var t=class extends o{async run(e,n){await n.do("main",async()=>1)}};export{t as default};
