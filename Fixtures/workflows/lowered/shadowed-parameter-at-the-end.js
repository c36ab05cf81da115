// N2, I4: an async function that is called in place, as the last thing, floats nothing more than
// the function around it.
import { WorkflowEntrypoint } from "cloudflare:workers";

const run = (self, args, body) => new Promise((resolve, reject) => {
  const next = (value) => {
    try { go(iterator.next(value)); } catch (error) { reject(error); }
  };
  const fail = (error) => {
    try { go(iterator.throw(error)); } catch (other) { reject(other); }
  };
  const go = (result) =>
    result.done ? resolve(result.value) : Promise.resolve(result.value).then(next, fail);
  const iterator = body.apply(self, args);
  go(iterator.next());
});

export class ShadowedParameterAtTheEnd extends WorkflowEntrypoint {
  run(event, step) {
    return run(this, null, function* () {
      let event = step.do("first", () => 1);
      step.do("second", () => event);
    });
  }
}

//= ShadowedParameterAtTheEnd
//= └─ ⫴ parallel all
//=    ├─ ▸ do           first  #1→
//=    └─ ▸ do           second  #1→
