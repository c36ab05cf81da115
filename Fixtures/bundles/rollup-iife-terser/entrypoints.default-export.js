!function(e,n){"use strict";class t extends n.WorkflowEntrypoint{async run(e,n){await n.do("main",(async()=>1))}}e.default=t,Object.defineProperty(e,"__esModule",{value:!0})}({},cloudflareWorkers);
