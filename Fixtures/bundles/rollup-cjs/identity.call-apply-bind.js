'use strict';

var cloudflare_workers = require('cloudflare:workers');

class CallApplyBind extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    await step.do.call(step, "call", async () => 1);
    await step.do.apply(step, ["apply", async () => 2]);
    await Reflect.apply(step.do, step, ["reflect", async () => 3]);
    const preset = step.do.bind(step, "preset");
    await preset(async () => 4);
    const sleep = step.sleep.bind(step);
    await sleep("bound sleep", "1 minute");
  }
}

exports.CallApplyBind = CallApplyBind;
