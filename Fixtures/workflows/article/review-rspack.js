// I4: the article's snippet of rspack's output, completed to a class. The steps and numbers are those of review-source.ts.
import{WorkflowEntrypoint as e}from"cloudflare:workers";const ce="You check documents for mistakes.";async function te(e,t,r){return e.AI.run("model",{system:t,prompt:r})}async function se(e,t,r){await e.TELEGRAM.fetch("https://telegram.test/"+t,{method:"POST",body:r})}const ue=(e,t,r)=>`${e}\n${t}\n${r}`,de=(e,t)=>console.log(e,t),le=(e,t)=>console.warn(e,t);class pe extends e{async run(e,t){de("workflow.run.start",{instanceId:e.instanceId});const r=await t.do("validate payload",async()=>{if(!e.payload.r2Key)throw new Error("r2Key is required");if(!e.payload.telegramChatId)throw new Error("telegramChatId is required");return{r2Key:e.payload.r2Key,telegramChatId:e.payload.telegramChatId,context:e.payload.context?.trim()}}),s=await t.do("load source document from r2",async()=>{const e=await this.env.REVIEW_DOCUMENTS.get(r.r2Key);if(!e)throw new Error(`R2 object not found: ${r.r2Key}`);const t=(await e.text()).trim();if(!t)throw new Error("R2 object is empty");return t}),n=Number(this.env.MAX_REVIEW_LOOPS??"5"),o=this.env.RESPONSE_TIMEOUT??"7 days",a=async(s,i,c)=>{if(s>n)return le("workflow.loop.max_reached",{instanceId:e.instanceId,maxLoops:n}),await t.do("notify max loop reached",async()=>{await se(this.env,r.telegramChatId,`Review stopped after ${n} loops for ${e.instanceId}. Start again if you still need revisions.`)}),{approved:!1,loops:n,finalText:i};const h=t.do(`summary agent (loop ${s})`,async()=>te(this.env,"You summarize documents. Keep the output short, concrete, and factual.",ue("Summarize this text in 5 bullet points.",i,r.context))),u=t.do(`correctness agent (loop ${s})`,async()=>te(this.env,ce,ue("List correctness issues and suggested fixes.",i,r.context))),[d,l]=await Promise.all([h,u]);await t.do(`send review (loop ${s})`,async()=>{await se(this.env,r.telegramChatId,[d,l,c].join("\n"))});const p=await t.waitForEvent(`wait for user response (loop ${s})`,{type:"user-response",timeout:o});if(p.payload.approved)return{approved:!0,loops:s,finalText:i};const f=await t.do(`rewrite (loop ${s})`,async()=>te(this.env,"Rewrite.",ue(p.payload.feedback,i,r.context)));return a(s+1,f,p.payload.feedback)};return a(1,s,"")}}export{pe as ReviewWorkflow};

//= ReviewWorkflow
//= ├─ ▸ do           validate payload
//= ├─ ▸ do           load source document from r2
//= └─ ƒ function     a()  #1→2
//=
//= function a()
//= ├─ ◇ if
//= │  └─ s>n
//= │     ├─ ▸ do           notify max loop reached
//= │     └─ ■ return
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           summary agent (loop ${...})  #1→2
//= │  └─ ▸ do           correctness agent (loop ${...})  #1→2
//= ├─ ▸ do           send review (loop ${...})
//= ├─ ⚑ waitForEvent wait for user response (loop ${...})  (event user-response · timeout unknown)
//= ├─ ◇ if
//= │  └─ p.payload.approved
//= │     └─ ■ return
//= ├─ ▸ do           rewrite (loop ${...})
//= └─ ƒ function     a()  #2→3
