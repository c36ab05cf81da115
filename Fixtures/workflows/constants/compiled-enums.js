// L1: enums as the TypeScript compiler writes them.
import { WorkflowEntrypoint } from "cloudflare:workers";

var Stage;
(function (Stage) {
  Stage["Load"] = "load";
  Stage["Save"] = "save";
})(Stage || (Stage = {}));

var Level = /* @__PURE__ */ ((Level2) => {
  Level2[Level2["Low"] = 1] = "Low";
  Level2[Level2["High"] = 2] = "High";
  return Level2;
})(Level || {});

export class CompiledEnums extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do(Stage.Load, async () => 1);
    await step.do(Stage.Save, async () => 1);
    await step.do(`level ${Level.High}`, async () => 1);
    await step.do(`level ${Level[1]}`, async () => 1);
  }
}

//= CompiledEnums
//= ├─ ▸ do           load
//= ├─ ▸ do           save
//= ├─ ▸ do           level 2
//= └─ ▸ do           level Low
