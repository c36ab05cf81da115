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

// aliases.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Aliases = class extends WorkflowEntrypoint {
  run(event, workflow) {
    return __async(this, null, function* () {
      var _a;
      const s = workflow;
      yield s.do("through a variable", () => __async(this, null, function* () {
        return 1;
      }));
      const { do: run, sleep } = workflow;
      yield run("destructured", () => __async(this, null, function* () {
        return 1;
      }));
      yield sleep("destructured sleep", 1e3);
      yield workflow["do"]("computed", () => __async(this, null, function* () {
        return 1;
      }));
      const bound = workflow.do.bind(workflow);
      yield bound("bound", () => __async(this, null, function* () {
        return 1;
      }));
      yield (_a = workflow == null ? void 0 : workflow.do) == null ? void 0 : _a.call(workflow, "optional", () => __async(this, null, function* () {
        return 1;
      }));
      const step = { do: (name, body) => __async(this, null, function* () {
        return body();
      }) };
      yield step.do("not a step", () => __async(this, null, function* () {
        return 1;
      }));
    });
  }
};
export {
  Aliases
};
