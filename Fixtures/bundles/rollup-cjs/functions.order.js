'use strict';

var cloudflare_workers = require('cloudflare:workers');

async function zeta(step) {
  await step.do("z", async () => 1);
}
async function alpha(step) {
  await step.do("a", async () => 1);
  await zeta(step);
}
async function beta(step) {
  await step.do("b", async () => 1);
}
class Order extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await beta(step);
    await alpha(step);
    await zeta(step);
  }
}

exports.Order = Order;
