// T1: not supported: a proxy decides when it is used what its object does.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Proxied extends WorkflowEntrypoint {
  async run(event, step) {
    const traced = new Proxy(step, {
      get: (target, name) => (...args) => target[name](`traced ${args[0]}`, ...args.slice(1)),
    });
    await traced.do("work", async () => 1);
  }
}

//= Proxied  (incomplete)
//= └─ ▸ do           work
