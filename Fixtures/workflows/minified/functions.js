// I4, N1: helpers with short names, one inside of the class, one outside.
import{WorkflowEntrypoint as n}from"cloudflare:workers";async function t(n){await n.do("outside",async()=>1),await n.sleep("rest",6e4)}var a=class extends n{async run(n,a){await t(a),await this.save(a,n.payload)}async save(n,t){await n.do("save",async()=>t)}};export{a as Functions};

//= Functions
//= ├─ ƒ function     t()
//= └─ ƒ function     save()
//=
//= function t()
//= ├─ ▸ do           outside
//= └─ ◷ sleep        rest  (1m)
//=
//= function save()
//= └─ ▸ do           save
