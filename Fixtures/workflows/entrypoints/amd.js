// I3: a module that is handed to AMD's loader.
define(["exports", "cloudflare:workers"], function (exports, workers) {
  class Order extends workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("one", async () => 1);
    }
  }
  exports.Order = Order;
});

//= Order
//= └─ ▸ do           one
