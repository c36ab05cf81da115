// I4: a lowered function directly behind `return`, without the space that minifiers leave out.
import{WorkflowEntrypoint as w}from"cloudflare:workers";
var d=(t,e,r)=>new Promise((a,n)=>{var i=s=>{try{c(r.next(s))}catch(u){n(u)}},o=s=>{try{c(r.throw(s))}catch(u){n(u)}},c=s=>s.done?a(s.value):Promise.resolve(s.value).then(i,o);c((r=r.apply(t,e)).next())});
function f(){return(t)=>d(this,null,function*(){yield t.do("one",()=>d(this,null,function*(){return 1}));yield t.do("two",()=>d(this,null,function*(){return 2}))})}
var g=class extends w{run(e,t){return d(this,null,function*(){yield f()(t)})}};
export{g as ReturnedArrow};

//= ReturnedArrow
//= ├─ ▸ do           one
//= └─ ▸ do           two
