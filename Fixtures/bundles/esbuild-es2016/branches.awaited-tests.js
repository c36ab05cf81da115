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

// awaited-tests.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var AwaitedTests = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { isKnown, isOpen, isNew, tries } = event.payload;
      if (isKnown && (yield step.do("ask", () => __async(this, null, function* () {
        return 1;
      }))))
        yield step.do("answer", () => __async(this, null, function* () {
          return 1;
        }));
      if (!isOpen || !(yield step.do("check", () => __async(this, null, function* () {
        return 1;
      }))))
        yield step.do("open", () => __async(this, null, function* () {
          return 1;
        }));
      else
        yield step.do("reuse", () => __async(this, null, function* () {
          return 1;
        }));
      if (isNew && isOpen && (yield step.do("first", () => __async(this, null, function* () {
        return 1;
      }))) && (yield step.do("second", () => __async(this, null, function* () {
        return 1;
      })))) {
        yield step.do("both", () => __async(this, null, function* () {
          return 1;
        }));
      }
      let left = tries;
      while (left-- > 0 && (yield step.do("again", () => __async(this, null, function* () {
        return 1;
      }))))
        yield step.do("try", () => __async(this, null, function* () {
          return 1;
        }));
      if ((isNew || (yield step.do("look", () => __async(this, null, function* () {
        return 1;
      })))) && isKnown)
        yield step.do("seen", () => __async(this, null, function* () {
          return 1;
        }));
      return isKnown && (yield step.do("last", () => __async(this, null, function* () {
        return 1;
      })));
    });
  }
};
export {
  AwaitedTests
};
