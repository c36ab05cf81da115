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

// labels.js
import { WorkflowEntrypoint } from "cloudflare:workers";
var Labels = class extends WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      outer:
        for (const row of event.payload.rows) {
          for (const cell of row) {
            if (cell === null)
              continue outer;
            if (cell === "end")
              break outer;
            yield step.do("cell", () => __async(this, null, function* () {
              return cell;
            }));
          }
          yield step.do("row", () => __async(this, null, function* () {
            return row;
          }));
        }
    });
  }
};
export {
  Labels
};
