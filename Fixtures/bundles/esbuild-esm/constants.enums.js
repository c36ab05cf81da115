// enums.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var Stage = /* @__PURE__ */ ((Stage2) => {
  Stage2["Load"] = "load";
  Stage2[Stage2["Save"] = `${"load" /* Load */} and save`] = "Save";
  return Stage2;
})(Stage || {});
var Level = /* @__PURE__ */ ((Level2) => {
  Level2[Level2["Low"] = 1] = "Low";
  Level2[Level2["High"] = 2] = "High";
  return Level2;
})(Level || {});
var Enums = class extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("load" /* Load */, async () => 1);
    await step.do(Stage.Save, async () => 1);
    await step.do(`level ${2 /* High */}`, async () => 1);
    await step.do(`level ${Level[1]}`, async () => 1);
    await step.do("fast" /* Fast */, async () => 1);
  }
};
export {
  Enums
};
