// I4: statements joined by commas, logical statements, nested ternaries.
import{WorkflowEntrypoint as t}from"cloudflare:workers";class e extends t{async run(t,e){let{payload:a}=t,n=await e.do("load",async()=>a);return a.skip?(await e.do("skip",async()=>1),"skipped"):(n&&await e.do("process",async()=>n),"a"===a.kind?await e.do("kind a",async()=>1):"b"===a.kind?await e.do("kind b",async()=>1):await e.do("kind c",async()=>1),await e.sleep("rest",1e3),"done")}}export{e as Sequences};

//= Sequences
//= ├─ ▸ do           load
//= └─ ◇ if
//=    ├─ a.skip
//=    │  └─ ▸ do           skip
//=    └─ else
//=       ├─ ◇ if
//=       │  └─ n is truthy
//=       │     └─ ▸ do           process
//=       ├─ ◇ if
//=       │  ├─ "a"===a.kind
//=       │  │  └─ ▸ do           kind a
//=       │  ├─ "b"===a.kind
//=       │  │  └─ ▸ do           kind b
//=       │  └─ else
//=       │     └─ ▸ do           kind c
//=       └─ ◷ sleep        rest  (1s)
