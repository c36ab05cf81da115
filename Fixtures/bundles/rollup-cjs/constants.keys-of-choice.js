'use strict';

var cloudflare_workers = require('cloudflare:workers');

function copy(target, source) {
  Object.keys(source).forEach((key) => {
    target[key] = source[key];
  });
  return target;
}
class KeysOfChoice extends cloudflare_workers.WorkflowEntrypoint {
  async run(event, step) {
    const found = await step.do("find", async () => event.payload.found);
    const candidates = [];
    for (const one of found.first)
      candidates.push({ ...found, names: [one] });
    for (const one of found.second)
      candidates.push({ ...found, names: [one] });
    let chosen = candidates[found.index];
    if (found.isCopied) {
      chosen = copy({}, chosen);
    } else {
      chosen = copy({ isOther: true }, chosen);
    }
    if (chosen.names.length > 1)
      await step.do("never", async () => 1);
    await step.do(`${chosen.names.length} name`, async () => 1);
  }
}

exports.KeysOfChoice = KeysOfChoice;
