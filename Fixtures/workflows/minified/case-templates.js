// L5, I4: a case whose string is a template, as some minifiers write all strings.
import{WorkflowEntrypoint as e}from"cloudflare:workers";
export class CaseTemplates extends e{async run(e,t){switch(e.payload.kind){case`mail`:await t.do(`send`,async()=>1);break;case`text me`:await t.do(`text`,async()=>1);await t.do(`wait`,async()=>1)}}}

//= CaseTemplates
//= └─ ◇ switch e.payload.kind
//=    ├─ case mail
//=    │  ├─ ▸ do           send
//=    │  └─ ■ break
//=    └─ case text me
//=       ├─ ▸ do           text
//=       └─ ▸ do           wait
