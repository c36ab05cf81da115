// I4, P5: esbuild's `__async`, which terser has put into its one caller: the executor of the promise makes
// the generator and drives it.
var e=(e,n,r)=>new Promise(((t,o)=>{var l=e=>{try{a(r.next(e))}catch(e){o(e)}},u=e=>{try{a(r.throw(e))}catch(e){o(e)}},a=e=>e.done?t(e.value):Promise.resolve(e.value).then(l,u);a((r=r.apply(e,n)).next())}));import{WorkflowEntrypoint as n}from"cloudflare:workers";class r extends n{run(n,r){return e(this,null,(function*(){const t=yield r.do("find",(()=>e(this,null,(function*(){return n.payload.found}))));return t&&(yield r.sleep("wait","1 minute")),{found:t}}))}}export{r as InlinedDriver};

//= InlinedDriver
//= ├─ ▸ do           find
//= └─ ◇ if
//=    └─ t is truthy
//=       └─ ◷ sleep        wait  (1 minute)
