'use strict';

var cloudflare_workers = require('cloudflare:workers');

class BaseWorkflow extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do("start", async () => 1);
    try {
      await this.handle(event, step);
      await this.onSuccess(step);
    } catch (e) {
      await this.onError(step, e);
      throw e;
    }
  }
  async onSuccess(step) {
    await step.do("success", async () => 1);
  }
  async onError(step, e) {
    await step.do("error", async () => String(e));
  }
}
class One extends BaseWorkflow {
  async handle(event, step) {
    await step.do("one", async () => 1);
  }
}
class Two extends BaseWorkflow {
  async handle(event, step) {
    await step.do("two", async () => 1);
  }
  async onError(step, e) {
    await step.do("two failed", async () => 1);
    await super.onError(step, e);
  }
}

exports.One = One;
exports.Two = Two;
