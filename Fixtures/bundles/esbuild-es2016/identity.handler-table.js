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

// handler-table.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var handlers = {
  create: (step) => __async(void 0, null, function* () {
    yield step.do("create record", () => __async(void 0, null, function* () {
      return 1;
    }));
  }),
  remove: (step) => __async(void 0, null, function* () {
    yield step.do("remove record", () => __async(void 0, null, function* () {
      return 1;
    }));
  })
};
var HandlerTable = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield handlers[event.payload.type](step);
      yield handlers.create(step);
    });
  }
};
export {
  HandlerTable
};
