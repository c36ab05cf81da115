// I4: esbuild's helpers for names and classes.
import{WorkflowEntrypoint as w}from"cloudflare:workers";var p=Object.defineProperty;var e=(t,r)=>p(t,"name",{value:r,configurable:!0});var l=(t,r,n)=>r in t?p(t,r,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[r]=n;var c=(t,r,n)=>l(t,typeof r!="symbol"?r+"":r,n);var o=class extends w{static{e(this,"OrderWorkflow")}constructor(){super(...arguments);c(this,"tools",{ship:e(async t=>{await t.do("ship",async()=>1),await t.do("track",async()=>1)},"ship")})}async run(t,r){let n=e(async()=>{await r.do("bill",async()=>1)},"bill");await n(),await this.tools.ship(r)}};export{o as OrderWorkflow};

//= OrderWorkflow
//= ├─ ƒ function     bill()
//= └─ ƒ function     ship()
//=
//= function bill()
//= └─ ▸ do           bill
//=
//= function ship()
//= ├─ ▸ do           ship
//= └─ ▸ do           track
