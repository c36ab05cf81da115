// I4, F6: try and catch on one line, an optional catch binding.
import{WorkflowEntrypoint as c}from"cloudflare:workers";class t extends c{async run(c,t){try{await t.do("risky",async()=>1)}catch{return void await t.do("rescue",async()=>0)}finally{await t.do("always",async()=>2)}await t.do("after",async()=>3)}}export{t as Tries};

//= Tries
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           risky
//= │  ├─ catch
//= │  │  ├─ ▸ do           rescue
//= │  │  └─ ■ return
//= │  └─ finally
//= │     └─ ▸ do           always
//= └─ ▸ do           after
