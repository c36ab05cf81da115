// I1, N3: a base class of services with a generic wrapper.
import { WorkflowEntrypoint } from "cloudflare:workers";

class BaseService {
  constructor(step, env) {
    this.step = step;
    this.env = env;
  }

  retry(name, fn) {
    return this.step.do(name, { retries: { limit: 5, delay: "1 second" } }, fn);
  }
}

class UserService extends BaseService {
  async create(u) {
    return this.retry("create user", async () => u);
  }

  async remove(u) {
    return await this.retry("remove user", async () => u);
  }
}

export class InheritedService extends WorkflowEntrypoint {
  async run(event, step) {
    const users = new UserService(step, this.env);
    await users.create(1);
    await users.remove(2);
  }
}

//= InheritedService
//= ├─ ƒ function     UserService.create()
//= └─ ƒ function     UserService.remove()
//=
//= function UserService.create()
//= └─ ▸ do           create user  #1→2  (retry 5× delay 1 second)
//=
//= function UserService.remove()
//= └─ ▸ do           remove user  (retry 5× delay 1 second)
