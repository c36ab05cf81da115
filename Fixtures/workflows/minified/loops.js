// I4: while becomes for, a test with a sequence, an infinite for.
import{WorkflowEntrypoint as r}from"cloudflare:workers";class o extends r{async run(r,o){let a=3;for(;a>0;)a=await o.do("count down",async()=>a-1);for(;;){let r=await o.do("next",async()=>null);if(!r)break;await o.do("use",async()=>r)}}}export{o as Loops};

//= Loops
//= ├─ ↻ loop for (;a>0;)
//= │  └─ ▸ do           count down
//= └─ ↻ loop for (;;)
//=    ├─ ▸ do           next
//=    ├─ ◇ if
//=    │  └─ !r
//=    │     └─ ■ break
//=    └─ ▸ do           use
