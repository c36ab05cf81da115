// instrumented.js
import{WorkflowEntrypoint}from"cloudflare:workers";import{instrumentWorkflowWithSentry}from"@sentry/cloudflare";var Plain=class extends WorkflowEntrypoint{async run(event,step){await step.do(`plain`,async()=>1)}},Traced=instrumentWorkflowWithSentry(()=>({dsn:`x`}),Plain);export{Traced};
