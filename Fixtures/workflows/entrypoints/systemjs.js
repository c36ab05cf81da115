// I3: a module that is handed to SystemJS's loader.
System.register(["cloudflare:workers"], function (export_1) {
  let workers;
  return {
    setters: [(module) => { workers = module; }],
    execute() {
      class Order extends workers.WorkflowEntrypoint {
        async run(event, step) {
          await step.do("one", async () => 1);
        }
      }
      export_1("Order", Order);
    },
  };
});

//= Order
//= └─ ▸ do           one
