// N3: calls with different callbacks are different outcomes.
import { WorkflowEntrypoint } from "cloudflare:workers";

const timed = async (body) => {
  const begin = Date.now();
  await body();
  console.log(Date.now() - begin);
};

export class TwoCallbacks extends WorkflowEntrypoint {
  async run(event, step) {
    await timed(async () => {
      await step.do("load", async () => 1);
      await step.do("check", async () => 1);
    });
    await timed(async () => {
      await step.do("save", async () => 2);
      await step.do("report", async () => 2);
    });
  }
}

//= TwoCallbacks
//= ├─ ƒ function     timed()
//= └─ ƒ function     timed (2)
//=
//= function timed()
//= ├─ ▸ do           load
//= └─ ▸ do           check
//=
//= function timed (2)
//= ├─ ▸ do           save
//= └─ ▸ do           report
