// I3: the entry point by require, the export by assignment.
const { WorkflowEntrypoint } = require("cloudflare:workers");
const workers = require("cloudflare:workers");

class First extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
  }
}

exports.FirstWorkflow = First;
exports.Second = class extends workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("second", async () => 1);
  }
};

//= FirstWorkflow
//= └─ ▸ do           first
//=
//= Second
//= └─ ▸ do           second
