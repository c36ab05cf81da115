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

// base.ts
import * as workers from "cloudflare:workers";
var BaseWorkflow = class extends workers.WorkflowEntrypoint {
  run(event, step) {
    return __async(this, null, function* () {
      yield this.work(step);
      yield step.do("base", () => __async(this, null, function* () {
      }));
    });
  }
  log(step, name) {
    return __async(this, null, function* () {
      yield step.do(`log ${name}`, () => __async(this, null, function* () {
      }));
    });
  }
};

// named.ts
import { WorkflowEntrypoint as WorkflowEntrypoint2 } from "cloudflare:workers";
var Named = class extends WorkflowEntrypoint2 {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("named", () => __async(this, null, function* () {
      }));
    });
  }
};

// others.ts
import { WorkflowEntrypoint as Base } from "cloudflare:workers";
var Other = class extends Base {
  run(event, step) {
    return __async(this, null, function* () {
      yield step.do("other", () => __async(this, null, function* () {
      }));
    });
  }
};

// main.ts
var Derived = class extends BaseWorkflow {
  work(step) {
    return __async(this, null, function* () {
      yield this.log(step, "derived");
    });
  }
};
export {
  Derived,
  Other,
  Named as Renamed
};
