// I1, N3: an asynchronous static factory with a private constructor.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Client {
  constructor(step) {
    this.step = step;
  }

  static async create(step) {
    const c = new Client(step);
    await c.init();
    return c;
  }

  async init() {
    await this.step.do("init client", async () => 1);
  }

  async call(path) {
    return this.step.do(`call ${path}`, async () => path);
  }
}

export class StaticCreate extends WorkflowEntrypoint {
  async run(event, step) {
    const client = await Client.create(step);
    await client.call("/users");
    await client.call(event.payload.path);
  }
}

//= StaticCreate
//= ├─ ƒ function     Client.create()
//= ├─ ƒ function     Client.call(/users)
//= └─ ƒ function     Client.call()
//=
//= function Client.create()
//= └─ ƒ function     Client.init()
//=
//= function Client.init()
//= └─ ▸ do           init client
//=
//= function Client.call(/users)
//= └─ ▸ do           call /users  #1→2
//=
//= function Client.call()
//= └─ ▸ do           call ${...}  #1→2
