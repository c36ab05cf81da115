// I1, N1: a method that a key which is not known selects may be any method of the class, or any
// that the known part of the key admits.
import { WorkflowEntrypoint } from "cloudflare:workers";

class Job {
  constructor(step) {
    this.step = step;
    this.state = "idle";
  }

  async idle() {
    await this.step.do("prepare", async () => 1);
    this.state = "busy";
  }

  async busy() {
    await this.step.do("work", async () => 1);
    this.state = "done";
  }
}

class Listener {
  constructor(step) {
    this.step = step;
  }

  async onCreate() {
    await this.step.do("created", async () => 1);
  }

  async onDelete() {
    await this.step.do("deleted", async () => 1);
  }

  async handle(kind) {
    await this[`on${kind}`]?.();
  }
}

class Reports {
  static async daily(step) {
    await step.do("daily report", async () => 1);
  }

  static async weekly(step) {
    await step.do("weekly report", async () => 1);
  }
}

export class MethodsByName extends WorkflowEntrypoint {
  async run(event, step) {
    const job = new Job(step);
    while (job.state !== "done") await job[job.state]();
    await new Listener(step).handle(event.payload.kind);
    await Reports[event.payload.period]?.(step);
  }
}

//= MethodsByName
//= ├─ ↻ loop while (job.state !== "done")
//= │  └─ ◇ switch job.state
//= │     ├─ case idle
//= │     │  ├─ ƒ function     Job.idle()
//= │     │  └─ ■ break
//= │     └─ case busy
//= │        └─ ƒ function     Job.busy()
//= ├─ ƒ function     Listener.handle()
//= └─ ◇ switch event.payload.period
//=    ├─ case daily
//=    │  ├─ ƒ function     Reports.daily()
//=    │  └─ ■ break
//=    └─ case weekly
//=       └─ ƒ function     Reports.weekly()
//=
//= function Job.idle()
//= └─ ▸ do           prepare
//=
//= function Job.busy()
//= └─ ▸ do           work
//=
//= function Listener.handle()
//= └─ ◇ switch `on${kind}`
//=    ├─ case onCreate
//=    │  ├─ ƒ function     Listener.onCreate()
//=    │  └─ ■ break
//=    └─ case onDelete
//=       └─ ƒ function     Listener.onDelete()
//=
//= function Listener.onCreate()
//= └─ ▸ do           created
//=
//= function Listener.onDelete()
//= └─ ▸ do           deleted
//=
//= function Reports.daily()
//= └─ ▸ do           daily report
//=
//= function Reports.weekly()
//= └─ ▸ do           weekly report
