// F5, N3: a helper that runs functions one after another.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function pipe(input, ...fns) {
  let value = input;
  for (const fn of fns) value = await fn(value);
  return value;
}

export class Pipe extends WorkflowEntrypoint {
  async run(event, step) {
    await pipe(event.payload, (x) => step.do("parse", async () => x), (x) => step.do("store", async () => x));
  }
}

//= Pipe
//= └─ ƒ function     pipe()
//=
//= function pipe()
//= ├─ ▸ do           parse
//= └─ ▸ do           store
