import{WorkflowEntrypoint as a}from"cloudflare:workers";var o=1,s=class extends a{async run(a,s){await s.do("stage "+o,async()=>{}),o=2,await s.do("stage "+o,async()=>{})}};export{s as LiveBindings};
