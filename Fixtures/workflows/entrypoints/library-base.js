// I3: a base of a library that is a global: its name says that it may be a workflow's.
(function (exports, think) {
  class ReportWorkflow extends think.ThinkWorkflow {
    async run(event, step) {
      await step.do("draft", async () => 1);
    }
  }
  exports.ReportWorkflow = ReportWorkflow;
})({}, think);

//= ReportWorkflow  (incomplete)
//= └─ ▸ do           draft
