// N1, F3: a helper awaits a promise that it is given, and returns what became of it.
import { WorkflowEntrypoint } from "cloudflare:workers";

const attempt = async (p) => {
  try {
    return [null, await p];
  } catch (e) {
    return [e, null];
  }
};

export class Tuple extends WorkflowEntrypoint {
  async run(event, step) {
    const [err, user] = await attempt(step.do("load user", async () => 1));
    if (err) {
      await step.do("log error", async () => String(err));
      return;
    }
    await step.do("greet", async () => user);
  }
}

//= Tuple
//= ├─ ▸ do           load user
//= ├─ ◇ if
//= │  └─ err
//= │     ├─ ▸ do           log error
//= │     └─ ■ return
//= └─ ▸ do           greet
