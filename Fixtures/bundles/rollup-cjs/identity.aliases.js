'use strict';

var cloudflare_workers = require('cloudflare:workers');

class Aliases extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, workflow) {
    const s = workflow;
    await s.do("through a variable", async () => 1);
    const { do: run, sleep } = workflow;
    await run("destructured", async () => 1);
    await sleep("destructured sleep", 1e3);
    await workflow["do"]("computed", async () => 1);
    const bound = workflow.do.bind(workflow);
    await bound("bound", async () => 1);
    await workflow?.do?.("optional", async () => 1);
    const step = { do: async (name, body) => body() };
    await step.do("not a step", async () => 1);
  }
}

exports.Aliases = Aliases;
