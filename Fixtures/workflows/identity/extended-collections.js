// I1: the step object in collections of the program's own, and in copies of lists.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Registry extends Map {
  register(name, run) {
    return this.set(name, run);
  }
}

class Queue extends Array {
  async drain() {
    while (this.length) await this.shift()();
  }
}

class Hooks extends Set {
  constructor(step) {
    super([() => step.do("first hook", async () => 1)]);
  }
}

export class ExtendedCollections extends WorkflowEntrypoint {
  async run(event, step) {
    const registry = new Registry();
    registry.register("a", () => step.do("registered", async () => 1));
    await registry.get("a")();
    const queue = new Queue();
    queue.push(() => step.do("queued", async () => 2));
    await queue.drain();
    for (const hook of new Hooks(step)) await hook();
    await [1, 2].with(1, step)[1].do("with", async () => 3);
    await [1].toSpliced(0, 1, step)[0].do("spliced", async () => 4);
    const copied = [step, 1].copyWithin(1, 0);
    await copied[1].do("copied within", async () => 5);
  }
}

//= ExtendedCollections
//= ├─ ƒ function     a()
//= ├─ ƒ function     Queue.drain()
//= ├─ ▸ do           first hook
//= ├─ ▸ do           with
//= ├─ ▸ do           spliced
//= └─ ▸ do           copied within
//=
//= function a()
//= └─ ▸ do           registered  #1→2
//=
//= function Queue.drain()
//= └─ ▸ do           queued
