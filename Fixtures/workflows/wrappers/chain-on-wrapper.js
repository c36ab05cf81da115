// N3, P6: a chain on the promise of a wrapper waits like one on the step itself.
import { WorkflowEntrypoint } from "cloudflare:workers";
class Traced { constructor(inner) { this.inner = inner; } do(name, ...rest) { return this.inner.do(name, ...rest); } }
export class W extends WorkflowEntrypoint { async run(event, step) {
  const traced = new Traced(step);
  await traced.do("a", async () => 1).then(() => traced.do("b", async () => 2)).then(() => traced.do("c", async () => 3));
  const guarded = traced.do("d", async () => 1).catch(() => traced.do("e", async () => 2));
  await traced.do("f", async () => 3);
  await guarded;
} }

//= W
//= ├─ ▸ do           a
//= ├─ ▸ do           b
//= ├─ ▸ do           c
//= └─ ⫴ parallel all
//=    ├─ ƒ function     lane 1  #1→3
//=    └─ ▸ do           f  #1→2
//=
//= function lane 1
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           d
//=    └─ catch
//=       └─ ▸ do           e
