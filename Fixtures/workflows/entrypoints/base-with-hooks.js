// I3, N2, F6: two workflows of one abstract base; one overrides a hook and calls the base's.
import { WorkflowEntrypoint } from "cloudflare:workers";

class BaseWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("start", async () => 1);
    try {
      await this.handle(event, step);
      await this.onSuccess(step);
    } catch (e) {
      await this.onError(step, e);
      throw e;
    }
  }

  async onSuccess(step) {
    await step.do("success", async () => 1);
  }

  async onError(step, e) {
    await step.do("error", async () => String(e));
  }
}

export class One extends BaseWorkflow {
  async handle(event, step) {
    await step.do("one", async () => 1);
  }
}

export class Two extends BaseWorkflow {
  async handle(event, step) {
    await step.do("two", async () => 1);
  }

  async onError(step, e) {
    await step.do("two failed", async () => 1);
    await super.onError(step, e);
  }
}

//= One
//= ├─ ▸ do           start
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ƒ function     handle()
//=    │  └─ ƒ function     BaseWorkflow.onSuccess()
//=    └─ catch
//=       ├─ ƒ function     BaseWorkflow.onError()
//=       └─ ■ throw
//=
//= function handle()
//= └─ ▸ do           one
//=
//= function BaseWorkflow.onSuccess()
//= └─ ▸ do           success
//=
//= function BaseWorkflow.onError()
//= └─ ▸ do           error
//=
//= Two
//= ├─ ▸ do           start
//= └─ ⛨ try
//=    ├─ try
//=    │  ├─ ƒ function     handle()
//=    │  └─ ƒ function     BaseWorkflow.onSuccess()
//=    └─ catch
//=       ├─ ƒ function     onError()
//=       └─ ■ throw
//=
//= function handle()
//= └─ ▸ do           two
//=
//= function BaseWorkflow.onSuccess()
//= └─ ▸ do           success
//=
//= function onError()
//= ├─ ▸ do           two failed
//= └─ ƒ function     BaseWorkflow.onError()
//=
//= function BaseWorkflow.onError()
//= └─ ▸ do           error
