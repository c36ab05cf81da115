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

// ternary-chain.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var TernaryChain = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      event.payload.vip ? yield step.do("vip", () => __async(this, null, function* () {
        return 1;
      })) : yield step.do("normal", () => __async(this, null, function* () {
        return 1;
      }));
      const r = yield event.payload.fast ? step.do("fast", () => __async(this, null, function* () {
        return 1;
      })) : step.do("slow", () => __async(this, null, function* () {
        return 1;
      }));
      const z = event.payload.a ? yield step.do("z1", () => __async(this, null, function* () {
        return 1;
      })) : event.payload.b ? yield step.do("z2", () => __async(this, null, function* () {
        return 1;
      })) : null;
    });
  }
};
export {
  TernaryChain
};
