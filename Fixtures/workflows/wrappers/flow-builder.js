// F5, P2, I1: a builder of a list of steps, some of which are builders that run in parallel.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Flow {
  #nodes = [];

  step(name, fn) {
    this.#nodes.push(["do", name, fn]);
    return this;
  }

  wait(name, d) {
    this.#nodes.push(["sleep", name, d]);
    return this;
  }

  parallel(...flows) {
    this.#nodes.push(["parallel", flows]);
    return this;
  }

  async run(step) {
    for (const [kind, ...args] of this.#nodes) {
      if (kind === "parallel") await Promise.all(args[0].map((f) => f.run(step)));
      else await step[kind](...args);
    }
  }
}

export class FlowBuilder extends WorkflowEntrypoint {
  async run(event, step) {
    await new Flow().step("a", async () => 1).wait("b", "1 minute").parallel(new Flow().step("c", async () => 1), new Flow().step("d", async () => 1).step("e", async () => 1)).step("f", async () => 1).run(step);
  }
}

//= FlowBuilder
//= └─ ƒ function     Flow.run()
//=
//= function Flow.run()
//= ├─ ▸ do           a
//= ├─ ◷ sleep        b  (1 minute)
//= ├─ ⫴ parallel all
//= │  ├─ ▸ do           c  #1→2
//= │  └─ ƒ function     Flow.run (2)  #1→2
//= └─ ▸ do           f
//=
//= function Flow.run (2)
//= ├─ ▸ do           d
//= └─ ▸ do           e
