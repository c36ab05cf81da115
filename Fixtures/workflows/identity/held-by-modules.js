// I1: what a module holds is given the step object in ways that are no assignments.
import { WorkflowEntrypoint } from "cloudflare:workers";

const defined = {};
const assigned = {};
const inherited = {};
let captured;

function hook() {}

const { keep, useKept } = (() => {
  const held = {};
  return {
    keep(step) { Object.assign(held, { step }); },
    async useKept() { await held.step.do("in a function", async () => 6); },
  };
})();

const reading = (object) => () => object.step;

async function useAll() {
  await defined.step.do("defined", async () => 1);
  await assigned.step.do("assigned", async () => 2);
  await inherited.step.do("inherited", async () => 3);
  await hook.step.do("of a function", async () => 4);
  await captured().do("captured", async () => 5);
  await useKept();
}

async function useGetter(object) {
  await object.step.do("behind a getter", async () => 7);
}

export class HeldByModules extends WorkflowEntrypoint {
  async run(event, step) {
    Object.defineProperty(defined, "step", { value: step });
    Object.assign(assigned, { step });
    Object.setPrototypeOf(inherited, { step });
    hook.step = step;
    const later = {};
    captured = reading(later);
    later.step = step;
    keep(step);
    await useAll();
    await useGetter({ get step() { return step; } });
  }
}

//= HeldByModules
//= ├─ ƒ function     useAll()
//= └─ ƒ function     useGetter()
//=
//= function useAll()
//= ├─ ▸ do           defined
//= ├─ ▸ do           assigned
//= ├─ ▸ do           inherited
//= ├─ ▸ do           of a function
//= ├─ ▸ do           captured
//= └─ ƒ function     useKept()
//=
//= function useKept()
//= └─ ▸ do           in a function
//=
//= function useGetter()
//= └─ ▸ do           behind a getter
