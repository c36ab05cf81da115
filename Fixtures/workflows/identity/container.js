// I1, N2: a container whose factories ask it for other services.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Container {
  factories = new Map();

  register(key, factory) {
    this.factories.set(key, factory);
    return this;
  }

  resolve(key) {
    return this.factories.get(key)(this);
  }
}

export class ContainerWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    const c = new Container();
    const ops = (deps) => ({ step: deps.resolve("step"), async go() {
      await this.step.do("go", async () => 1);
    } });
    c.register("step", () => step).register("ops", ops);
    await c.resolve("ops").go();
  }
}

//= ContainerWorkflow
//= └─ ƒ function     go()
//=
//= function go()
//= └─ ▸ do           go
