// I4, F7: guards that a minifier has made one inverted test are guards again.
import{WorkflowEntrypoint as w}from"cloudflare:workers";class a extends w{async run(e,s){for(;!(e.payload.stop||await s.do("is done",async()=>!0)););!(!await s.do("is due",async()=>!0)||!await s.do("is paid",async()=>!0))&&e.payload.items.length>0&&await s.do("ship",async()=>1)}}class b extends w{async run(e,s){return!await s.do("is due",async()=>!0)||!await s.do("is paid",async()=>!0)?void 0:s.do("ship",async()=>1)}}export{a as Inverted,b as Ternary};

//= Inverted
//= ├─ ↻ loop for (;!(e.payload.stop||await s.do("is done",async()=>!0));)
//= │  ├─ ◇ if
//= │  │  └─ e.payload.stop
//= │  │     └─ ■ break
//= │  └─ ▸ do           is done
//= ├─ ▸ do           is due
//= └─ ◇ if
//=    └─ await s.do("is due",async()=>!0)
//=       ├─ ▸ do           is paid
//=       └─ ◇ if
//=          └─ await s.do("is paid",async()=>!0) && e.payload.items.length>0
//=             └─ ▸ do           ship
//=
//= Ternary
//= ├─ ▸ do           is due
//= └─ ◇ if
//=    └─ await s.do("is due",async()=>!0) is truthy
//=       ├─ ▸ do           is paid
//=       └─ ◇ if
//=          └─ !(!await s.do("is due",async()=>!0)||!await s.do("is paid",async()=>!0))
//=             └─ ▸ do           ship  #1→2
