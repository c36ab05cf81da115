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

// forms.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Tries = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      try {
        yield step.do("ship", () => __async(this, null, function* () {
          return 1;
        }));
      } catch (error) {
        yield step.do("refund", () => __async(this, null, function* () {
          return 1;
        }));
      } finally {
        yield step.do("close", () => __async(this, null, function* () {
          return 1;
        }));
      }
      try {
        yield step.do("no finally", () => __async(this, null, function* () {
          return 1;
        }));
      } catch (e) {
        yield step.do("handle", () => __async(this, null, function* () {
          return 1;
        }));
      }
      try {
        yield step.do("no catch", () => __async(this, null, function* () {
          return 1;
        }));
      } finally {
        yield step.do("clean", () => __async(this, null, function* () {
          return 1;
        }));
      }
      try {
        yield step.do("caught silently", () => __async(this, null, function* () {
          return 1;
        }));
      } catch (e) {
      }
      try {
        JSON.parse(event.payload.text);
      } catch (e) {
        yield step.do("bad text", () => __async(this, null, function* () {
          return 1;
        }));
      }
      try {
        JSON.parse(event.payload.text);
      } catch (e) {
        console.log("trimmed");
      }
    });
  }
};
export {
  Tries
};
