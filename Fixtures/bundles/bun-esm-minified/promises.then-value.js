import{WorkflowEntrypoint as t}from"cloudflare:workers";class e extends t{async run(i,n){let a=n.do("a",async()=>({id:1})).then((o)=>o.id);await n.do("b",async()=>2),await a}}export{e as ThenValue};
