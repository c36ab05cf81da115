// I1: rest in a pattern, and a copy by spread.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Copies extends WorkflowEntrypoint {
  async run(event, step) {
    const { do: go, ...rest } = step;
    await go("go", async () => 1);
    await rest.sleep("rest", "1 hour");
    const clone = { ...step };
    await clone.do("clone", async () => 2);
  }
}

//= Copies
//= ├─ ▸ do           go
//= ├─ ◷ sleep        rest  (1 hour)
//= └─ ▸ do           clone
