// I4, P1 to P3: pending promises in one declaration.
import{WorkflowEntrypoint as s}from"cloudflare:workers";class a extends s{async run(s,a){let t=a.do("a",async()=>1),i=a.do("b",async()=>2),o=await a.do("c",async()=>3);await Promise.all([t,i]),await Promise.all(s.payload.ids.map(s=>a.do(`id ${s}`,async()=>o)))}}export{a as Parallel};

//= Parallel
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           a  #1→3
//= │  ├─ ▸ do           b  #1→3
//= │  └─ ▸ do           c  #1→2
//= └─ ⫴ parallel all
//=    └─ ↻ loop s.payload.ids.map(…)
//=       └─ ▸ do           id ${...}  #3→4
