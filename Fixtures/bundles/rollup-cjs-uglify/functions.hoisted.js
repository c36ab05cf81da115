"use strict";class e extends require("cloudflare:workers").WorkflowEntrypoint{async run(e,r){await r.do("inner before",async()=>1),await r.do("outer after",async()=>1)}}exports.Hoisted=e;
