// I3, I4: a script in a function that exports by an object which it is handed; the platform is a global.
!(function (e, t) {
  "use strict";
  var o = class extends t.WorkflowEntrypoint {
    async run(e, t) {
      await t.do("greet", async () => 1);
    }
  };
  e.GreetWorkflow = o;
})({}, cloudflareWorkers);

//= GreetWorkflow
//= └─ ▸ do           greet
