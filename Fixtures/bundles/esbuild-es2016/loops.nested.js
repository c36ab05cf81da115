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

// nested.ts
import { WorkflowEntrypoint } from "cloudflare:workers";
var Nested = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      let total = 0;
      for (const n of event.payload.numbers)
        total += n;
      for (const row of event.payload.rows) {
        for (const cell of row.cells) {
          yield step.do(`cell ${cell}`, () => __async(this, null, function* () {
            return cell;
          }));
        }
        yield step.do("row done", () => __async(this, null, function* () {
          return total;
        }));
      }
    });
  }
};
export {
  Nested
};
