// N3, P6: a helper that names its step itself is a function, also if it runs it through a wrapper.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Traced {
  constructor(inner) {
    this.inner = inner;
  }
  do(name, ...rest) {
    return this.inner.do(name, ...rest);
  }
}

const audit = async (s) => { await s.do("audit", async () => 1); };
const begin = async (s) => { audit(s); };

export class FloatingHelper extends WorkflowEntrypoint {
  async run(event, step) {
    await begin(new Traced(step));
    await step.do("go on", async () => 1);
  }
}

//= FloatingHelper
//= └─ ⫴ parallel all
//=    ├─ ƒ function     begin()  #1→
//=    └─ ▸ do           go on  #1→2
//=
//= function begin()
//= └─ ƒ function     audit()  #1→
//=
//= function audit()
//= └─ ▸ do           audit
