// L2, I1: a function's own `name` and `length`, and whether an object has a property, are known.
import { WorkflowEntrypoint } from "cloudflare:workers";

function prepare(step, name = "x") {
  return step.do(name, async () => 1);
}

export class OwnProperties extends WorkflowEntrypoint {
  async run(event, step) {
    const withStep = (run) => run.length > 0 ? (given) => run(given) : () => run();
    await withStep((given) => given.do("handed over", async () => 1))(step);
    await withStep(() => step.do("captured", async () => 1))(step);
    await step.do(`${prepare.name} ${prepare.length}`, async () => 1);
    const table = Object.create({ inherited: 1 }, { own: { value: 1 } });
    if ("inherited" in table) await step.do("inherited", async () => 1);
    if (table.hasOwnProperty("inherited")) await step.do("never", async () => 1);
    if (!("missing" in table)) await step.do("missing", async () => 1);
  }
}

//= OwnProperties
//= ├─ ▸ do           handed over
//= ├─ ▸ do           captured
//= ├─ ▸ do           prepare 1
//= ├─ ▸ do           inherited
//= └─ ▸ do           missing
