"use strict";var a=require("cloudflare:workers");class e extends a.WorkflowEntrypoint{async run(a,e){await e.do("save user",async()=>{}),await e.do("save order",async()=>{})}}exports.SameNames=e;
