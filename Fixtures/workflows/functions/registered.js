// I1, N2: functions that the module registers in a table as it is loaded.
import { WorkflowEntrypoint } from "cloudflare:workers";

const reg = {};

class Builder {
  on(k, fn) {
    reg[k] = fn;
    return this;
  }
}

new Builder().on("a", async (s) => {
  await s.do("A", async () => 1);
}).on("b", (s) => s.do("B", async () => 1));

export class Registered extends WorkflowEntrypoint {
  async run(event, step) {
    await reg.a(step);
    await reg.b(step);
  }
}

//= Registered
//= ├─ ▸ do           A
//= └─ ▸ do           B
