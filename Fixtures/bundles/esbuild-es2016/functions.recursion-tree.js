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

// recursion-tree.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var RecursionTree = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const walk = (node, depth = 0) => __async(this, null, function* () {
        var _a;
        yield step.do(`visit ${node.id}`, () => __async(this, null, function* () {
          return node.id;
        }));
        yield Promise.all(((_a = node.children) != null ? _a : []).map((c) => walk(c, depth + 1)));
      });
      yield walk(event.payload.root);
    });
  }
};
export {
  RecursionTree
};
