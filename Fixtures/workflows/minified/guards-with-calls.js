// F3, I4: guards that all do the same are one test: what they do stands behind each of its parts that waits.
import { WorkflowEntrypoint } from "cloudflare:workers";

const failed = (id) => ({ id, state: "failed" });

export class GuardsWithCalls extends WorkflowEntrypoint {
  async run({ payload: { id } }, step) {
    if ((await step.do("read", async () => id)) !== "ok" || (await step.do("parse", async () => id)) !== "ok")
      return failed(id);
    const stop = () => step.do("stop", async () => id);
    return !(await step.do("match", async () => id)) || id === "none" || !(await step.do("price", async () => id))
      ? stop()
      : await step.do("deliver", async () => id);
  }
}

//= GuardsWithCalls
//= ├─ ▸ do           read
//= ├─ ◇ if
//= │  └─ (await step.do("read", async () => id)) !== "ok"
//= │     └─ ■ return
//= ├─ ▸ do           parse
//= ├─ ◇ if
//= │  └─ (await step.do("parse", async () => id)) !== "ok"
//= │     └─ ■ return
//= ├─ ▸ do           match
//= └─ ◇ if
//=    ├─ await step.do("match", async () => id) && !(id === "none") is truthy
//=    │  ├─ ▸ do           price
//=    │  └─ ◇ if
//=    │     ├─ !(!(await step.do("match", async () => id)) || id === "none" || !(await step.do("price", async () => id)))
//=    │     │  └─ ▸ do           deliver
//=    │     └─ else
//=    │        └─ ƒ function     stop()  #1→2
//=    └─ else
//=       └─ ƒ function     stop()  #1→2
//=
//= function stop()
//= └─ ▸ do           stop  #1→2
