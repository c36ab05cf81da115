// I1, N2, P2: tasks with hooks that a base class calls, and a context that they share.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Tasks extends WorkflowEntrypoint {
  async run(event, step) {
    const ctx = new Context(step, event.payload);
    await Promise.all([new EmailTask(ctx).execute(), new SmsTask(ctx).execute()]);
    await ctx.flush();
  }
}

class Context {
  results = [];

  constructor(step, payload) {
    this.step = step;
    this.payload = payload;
  }

  record(r) {
    this.results.push(r);
  }

  async flush() {
    if (this.results.length) await this.step.do("flush", async () => this.results);
  }
}

class Task {
  constructor(ctx) {
    this.ctx = ctx;
  }

  async execute() {
    await this.before();
    const r = await this.ctx.step.do(this.title, () => this.body());
    this.ctx.record(r);
    await this.after?.(r);
  }

  async before() {
  }

  get title() {
    return `task ${this.constructor.title}`;
  }
}

class EmailTask extends Task {
  static title = "email";
  async body() {
    return 1;
  }

  async after(r) {
    await this.ctx.step.do("email sent", async () => r);
  }
}

class SmsTask extends Task {
  static title = "sms";
  async before() {
    await this.ctx.step.sleep("sms delay", "1 minute");
  }

  async body() {
    return 2;
  }
}

//= Tasks
//= ├─ ⫴ parallel all
//= │  ├─ ƒ function     Task.execute()  #1→2
//= │  └─ ƒ function     Task.execute (2)  #1→2
//= └─ ƒ function     Context.flush()
//=
//= function Task.execute()
//= ├─ ▸ do           task email
//= └─ ƒ function     EmailTask.after()
//=
//= function EmailTask.after()
//= └─ ▸ do           email sent
//=
//= function Task.execute (2)
//= ├─ ƒ function     SmsTask.before()
//= └─ ▸ do           task sms
//=
//= function SmsTask.before()
//= └─ ◷ sleep        sms delay  (1 minute)
//=
//= function Context.flush()
//= └─ ▸ do           flush
