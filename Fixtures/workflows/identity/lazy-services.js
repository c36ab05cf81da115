// I1, N3: services that are made when they are asked for first.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Deps {
  #cache = new Map();

  constructor(s) {
    this.s = s;
  }

  once(k, f) {
    if (this.#cache.has(k)) return this.#cache.get(k);
    const v = f();
    this.#cache.set(k, v);
    return v;
  }

  get mail() {
    return this.once("mail", () => new Mail(this.s));
  }

  get log() {
    return this.once("log", () => new Log(this.s));
  }
}

class Mail {
  constructor(s) {
    this.s = s;
  }

  send(n) {
    return this.s.do(`mail ${n}`, async () => n);
  }
}

class Log {
  constructor(s) {
    this.s = s;
  }

  write(n) {
    return this.s.do(`log ${n}`, async () => n);
  }
}

export class LazyServices extends WorkflowEntrypoint {
  async run(event, step) {
    const deps = new Deps(step);
    await deps.mail.send("a");
    await deps.log.write("b");
    await deps.mail.send("c");
  }
}

//= LazyServices
//= ├─ ƒ function     Mail.send(a)
//= ├─ ƒ function     Log.write(b)
//= └─ ƒ function     Mail.send(c)
//=
//= function Mail.send(a)
//= └─ ▸ do           mail a  #1→2
//=
//= function Log.write(b)
//= └─ ▸ do           log b  #1→2
//=
//= function Mail.send(c)
//= └─ ▸ do           mail c  #1→2
