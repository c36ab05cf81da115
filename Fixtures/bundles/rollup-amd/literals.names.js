define(['exports', 'cloudflare:workers'], (function (exports, cloudflare_workers) { 'use strict';

  const PREFIX = "order";
  const NAMES = { ship: "ship order", bill: { now: "bill now" } };
  class Names extends cloudflare_workers.WorkflowEntrypoint {
    async run(event, step) {
      await step.do("plain", async () => 1);
      await step.do(`${PREFIX} check`, async () => 1);
      await step.do("concatenated " + PREFIX + "!", async () => 1);
      await step.do("pack order" /* Pack */, async () => 1);
      await step.do("close order" /* Close */, async () => 1);
      await step.do(NAMES.ship, async () => 1);
      await step.do(NAMES.bill.now, async () => 1);
      await step.do(`ship ${event.payload.id} to ${event.payload.country}`, async () => 1);
      await step.do("id " + event.payload.id, async () => 1);
      await step.do(event.payload.name, async () => 1);
      await step.do(event.payload.fast ? "express" : "standard", async () => 1);
    }
  }

  exports.Names = Names;

}));
