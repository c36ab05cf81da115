// N1, I1: what a generator is sent goes on to the one that it delegates to: its steps' results.
import { WorkflowEntrypoint } from "cloudflare:workers";

const drive = (generator) => new Promise((resolve, reject) => {
  const advance = (value) => {
    const turn = generator.next(value);
    if (turn.done) resolve(turn.value);
    else Promise.resolve(turn.value).then(advance, reject);
  };
  advance();
});

export class YieldDelegated extends WorkflowEntrypoint {
  async run(event, step) {
    function* upload(item) {
      const slot = yield step.do(`reserve ${item}`, async () => item);
      if (slot && slot.delay > 0) yield step.sleep(`wait for ${item}`, slot.delay);
      yield step.do(`upload ${item}`, async () => item);
    }
    await drive((function* () {
      for (const item of event.payload.items) yield* upload(item);
    })());
  }
}

//= YieldDelegated
//= └─ ↻ loop for (const item of event.payload.items)
//=    └─ ƒ function     upload()
//=
//= function upload()
//= ├─ ▸ do           reserve ${...}
//= ├─ ◇ if
//= │  └─ slot && slot.delay > 0
//= │     └─ ◷ sleep        wait for ${...}  (Generated)
//= └─ ▸ do           upload ${...}
