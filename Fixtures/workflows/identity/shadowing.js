// I2: a variable that happens to be called step is not a step.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Shadowing extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("real", async () => {
      const step = { do: async () => 1 };
      await step.do("not real");
    });
    for (const step of event.payload.steps) {
      await step.do("neither");
    }
    const inner = async (step) => {
      await step.do("nor this");
    };
    await inner({ do: async () => 2 });
    {
      let step = 5;
      console.log(step);
    }
    await step.do("real again", async () => 1);
  }
}

//= Shadowing
//= ├─ ▸ do           real
//= └─ ▸ do           real again
