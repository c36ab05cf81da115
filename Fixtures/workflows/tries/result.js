// F6, N1: a helper says whether its callback failed.
import { WorkflowEntrypoint } from "cloudflare:workers";

const safe = async (f) => {
  let ok = true;
  try {
    await f();
  } catch {
    ok = false;
  }
  return ok;
};

export class ResultOfTry extends WorkflowEntrypoint {
  async run(event, step) {
    if (await safe(() => step.do("a", async () => 1))) await step.do("ok", async () => 1);
    else await step.do("bad", async () => 1);
  }
}

//= ResultOfTry
//= ├─ ƒ function     safe()
//= └─ ◇ if
//=    ├─ await safe(() => step.do("a", async () => 1))
//=    │  └─ ▸ do           ok
//=    └─ else
//=       └─ ▸ do           bad
//=
//= function safe()
//= └─ ⛨ try
//=    └─ try
//=       └─ ▸ do           a
