"use strict";Object.defineProperty(exports,"__esModule",{value:!0});class e extends require("cloudflare:workers").WorkflowEntrypoint{async run(e,r){await r.do("main",async()=>1)}}exports.default=e;
