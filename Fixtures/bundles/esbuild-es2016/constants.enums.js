var __async = (__this, __arguments, generator) => {
  return new Promise((resolve, reject) => {
    var fulfilled = (value) => {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    };
    var rejected = (value) => {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    };
    var step = (x) => x.done ? resolve(x.value) : Promise.resolve(x.value).then(fulfilled, rejected);
    step((generator = generator.apply(__this, __arguments)).next());
  });
};

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
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("load" /* Load */, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(Stage.Save, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(`level ${2 /* High */}`, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do(`level ${Level[1]}`, () => __async(this, null, function* () {
        return 1;
      }));
      yield step.do("fast" /* Fast */, () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Enums
};
