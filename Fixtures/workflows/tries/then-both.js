// F6: .then(f, g) runs f after the promise and g when it fails.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThenBoth extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("ask", async () => 1).then(
      (answer) => step.do("answered", async () => answer),
      (error) => step.do("not answered", async () => error),
    );
    await step.do("first", async () => 1)
      .then(() => step.do("second", async () => 2))
      .then(async () => {
        await step.do("third", async () => 3);
      })
      .catch(() => step.do("failed", async () => 0));
  }
}

//= ThenBoth
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  ├─ ▸ do           ask
//= │  │  └─ ▸ do           answered
//= │  └─ catch
//= │     └─ ▸ do           not answered
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ▸ do           first
//=    │  ├─ ▸ do           second
//=    │  └─ ▸ do           third
//=    └─ catch
//=       └─ ▸ do           failed
