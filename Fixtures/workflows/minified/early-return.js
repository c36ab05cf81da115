// I4, F7: a guard that returns void 0, a return of a sequence.
import{WorkflowEntrypoint as t}from"cloudflare:workers";var e=class extends t{async run(t,e){if(!t.payload.ok)return void await e.do("refuse",async()=>0);for(let a of t.payload.items){if(!a)continue;await e.do(`item ${a}`,async()=>a)}return await e.do("finish",async()=>1),!0}};export{e as EarlyReturn};

//= EarlyReturn
//= ├─ ◇ if
//= │  └─ !t.payload.ok
//= │     ├─ ▸ do           refuse
//= │     └─ ■ return
//= ├─ ↻ loop for (let a of t.payload.items)
//= │  ├─ ◇ if
//= │  │  └─ !a
//= │  │     └─ ■ continue
//= │  └─ ▸ do           item ${...}
//= └─ ▸ do           finish
