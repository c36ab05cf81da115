"use strict";class a extends require("cloudflare:workers").WorkflowEntrypoint{async run(a,e){var r=e.do("a",async()=>({id:1})).then(a=>a.id);await e.do("b",async()=>2),await r}}exports.ThenValue=a;
