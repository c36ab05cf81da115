// I1: the step object is destructured in the parameter of run and of a helper.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function pause({ sleep }) {
  await sleep("pause", 2000);
}

export class DestructuredParameter extends WorkflowEntrypoint {
  async run({ payload }, { do: work, sleep, ...others }) {
    await work("first", async () => payload);
    await sleep("short", 1000);
    await others.sleepUntil("later", new Date("2030-01-01T00:00:00Z"));
    await pause({ sleep });
  }
}

//= DestructuredParameter
//= ├─ ▸ do           first
//= ├─ ◷ sleep        short  (1s)
//= ├─ ◷ sleepUntil   later  (2030-01-01T00:00:00Z)
//= └─ ƒ function     pause()
//=
//= function pause()
//= └─ ◷ sleep        pause  (2s)
