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

// optional-chains.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var OptionalChains = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      var _a, _b, _c, _d, _e;
      const handlers = {
        mail: (s) => __async(this, null, function* () {
          yield s.do("write mail", () => __async(this, null, function* () {
            return 1;
          }));
          yield s.do("send mail", () => __async(this, null, function* () {
            return 1;
          }));
        }),
        text: (s) => __async(this, null, function* () {
          yield s.do("write text", () => __async(this, null, function* () {
            return 1;
          }));
          yield s.do("send text", () => __async(this, null, function* () {
            return 1;
          }));
        })
      };
      yield (_a = handlers[event.payload.kind]) == null ? void 0 : _a.call(handlers, step);
      const only = { mail: (s) => __async(this, null, function* () {
        yield s.do("only mail", () => __async(this, null, function* () {
          return 1;
        }));
      }) };
      yield (_b = only[event.payload.kind]) == null ? void 0 : _b.call(only, step);
      const service = event.payload.isPaid ? { run: (s) => __async(this, null, function* () {
        yield s.do("charge", () => __async(this, null, function* () {
          return 1;
        }));
        return { confirm: (t) => t.do("confirm", () => __async(this, null, function* () {
          return 1;
        })) };
      }) } : void 0;
      yield (_c = yield service == null ? void 0 : service.run(step)) == null ? void 0 : _c.confirm(step);
      (_d = this.env.LOG) == null ? void 0 : _d.write(yield step.do("read log level", () => __async(this, null, function* () {
        return 1;
      })));
      yield (_e = step == null ? void 0 : step.do) == null ? void 0 : _e.call(step, "surely", () => __async(this, null, function* () {
        return 1;
      }));
      const callback = event.payload.isLoud ? () => step.do("shout", () => __async(this, null, function* () {
        return 1;
      })) : void 0;
      yield step.do("speak", () => __async(this, null, function* () {
        return 1;
      })).then(callback);
      let pending;
      if (event.payload.isSlow)
        pending = step.do("wait", () => __async(this, null, function* () {
          return 1;
        }));
      yield pending == null ? void 0 : pending.then(() => step.do("go on", () => __async(this, null, function* () {
        return 1;
      })));
    });
  }
};
export {
  OptionalChains
};
