"use strict";class e extends require("cloudflare:workers").WorkflowEntrypoint{async run(e,o){await o.do("notify everyone",async()=>1);await o.do("notify owner",async()=>1)}}exports.SameNames=e;
