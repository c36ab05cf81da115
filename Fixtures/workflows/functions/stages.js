// F5, N2: a list of stages that are functions.
import { WorkflowEntrypoint } from "cloudflare:workers";

const stages = [validate, enrich, persist];

async function validate(step, ctx) {
  ctx.ok = await step.do("validate", async () => true);
}

async function enrich(step, ctx) {
  await step.do("enrich", async () => ctx);
}

async function persist(step, ctx) {
  await step.do("persist", async () => ctx);
}

export class Stages extends WorkflowEntrypoint {
  async run(event, step) {
    const ctx = { payload: event.payload };
    for (const stage of stages) await stage(step, ctx);
  }
}

//= Stages
//= ├─ ƒ function     validate()
//= ├─ ƒ function     enrich()
//= └─ ƒ function     persist()
//=
//= function validate()
//= └─ ▸ do           validate
//=
//= function enrich()
//= └─ ▸ do           enrich
//=
//= function persist()
//= └─ ▸ do           persist
