// I4: a bundle in an IIFE that assigns its exports to a global.
"use strict";(()=>{var{WorkflowEntrypoint:t}=require("cloudflare:workers");class e extends t{async run(t,e){await e.do("inside",async()=>t.payload)}}globalThis.Wrapped=e})();

//= e
//= └─ ▸ do           inside
