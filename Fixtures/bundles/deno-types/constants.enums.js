import { WorkflowEntrypoint } from "cloudflare:workers";
var Stage = /*#__PURE__*/ function(Stage) {
  Stage["Load"] = "load";
  Stage["Save"] = "load and save";
  return Stage;
}(Stage || {});
var Level = /*#__PURE__*/ function(Level) {
  Level[Level["Low"] = 1] = "Low";
  Level[Level["High"] = 2] = "High";
  return Level;
}(Level || {});
export class Enums extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(Stage.Load, async ()=>1);
    await step.do(Stage.Save, async ()=>1);
    await step.do(`level ${Level.High}`, async ()=>1);
    await step.do(`level ${Level[1]}`, async ()=>1);
    await step.do("fast", async ()=>1);
  }
}
