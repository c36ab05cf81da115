// I4, L1, L2: constants as minifiers write them.
import{WorkflowEntrypoint as o}from"cloudflare:workers";var t={retries:{limit:2,delay:1e3,backoff:"linear"},timeout:6e5},n=!1,s=class extends o{async run(o,s){await s.do("config",t,async()=>1),await s.do("spread",{...t,timeout:36e5},async()=>1),n&&await s.do("never",async()=>1),await s.do("a"+`b${"c"}`,async()=>1),await s.waitForEvent("event",{type:"go",timeout:864e5})}};export{s as Constants};

//= Constants
//= ├─ ▸ do           config  (retry 2× linear 1s · timeout 10m)
//= ├─ ▸ do           spread  (retry 2× linear 1s · timeout 1h)
//= ├─ ▸ do           abc
//= └─ ⚑ waitForEvent event  (event go · timeout 1d)
