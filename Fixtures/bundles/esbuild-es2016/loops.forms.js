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
var __forAwait = (obj, it, method) => {
  it = obj[Symbol.asyncIterator];
  method = (key, fn) => (fn = obj[key]) && (it[key] = (arg) => new Promise((resolve, reject, done) => {
    arg = fn.call(obj, arg);
    done = arg.done;
    return Promise.resolve(arg.value).then((value) => resolve({ value, done }), reject);
  }));
  return it ? it.call(obj) : (obj = obj[Symbol.iterator](), it = {}, method("next"), method("return"), it);
};

// forms.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Forms = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      const { count, table, stream } = event.payload;
      for (let i = 0; i < count; i++) {
        yield step.do(`classic ${i}`, () => __async(this, null, function* () {
          return i;
        }));
      }
      for (const key in table) {
        yield step.do(`key ${key}`, () => __async(this, null, function* () {
          return key;
        }));
      }
      try {
        for (var iter = __forAwait(stream), more, temp, error; more = !(temp = yield iter.next()).done; more = false) {
          const chunk = temp.value;
          yield step.do("chunk", () => __async(this, null, function* () {
            return chunk;
          }));
        }
      } catch (temp) {
        error = [temp];
      } finally {
        try {
          more && (temp = iter.return) && (yield temp.call(iter));
        } finally {
          if (error)
            throw error[0];
        }
      }
      let left = count;
      while (left > 0) {
        left = yield step.do("drain", () => __async(this, null, function* () {
          return left - 1;
        }));
      }
      do {
        left = yield step.do("refill", () => __async(this, null, function* () {
          return left + 1;
        }));
      } while (left < count);
    });
  }
};
export {
  Forms
};
