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

// mutual-methods.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var MutualMethods = class extends WorkflowEntrypoint {
  visit(step, node) {
    return __async(this, null, function* () {
      yield step.do("visit", () => __async(this, null, function* () {
        return node.id;
      }));
      yield this.visitAll(step, node.children);
    });
  }
  visitAll(step, nodes) {
    return __async(this, null, function* () {
      for (const node of nodes) {
        yield this.visit(step, node);
      }
    });
  }
  run(event, step) {
    return __async(this, null, function* () {
      yield this.visit(step, event.payload.root);
    });
  }
};
export {
  MutualMethods
};
