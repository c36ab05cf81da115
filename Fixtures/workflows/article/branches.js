// F3, F4, F6: the article's ways to branch.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Branches extends WorkflowEntrypoint {
  async run(event, step) {
    const { action, status, cond, variableThatCanBeNullUndefined } = event.payload;

    // switch / case
    switch (action.type) {
      case 'create':
        await step.do('handle create', async () => {});
        break;
      default:
        await step.do('handle unknown', async () => {});
        break;
    }

    // if / else if / else
    if (status === 'pending') {
      await step.do('pending path', async () => {});
    } else if (status === 'active') {
      await step.do('active path', async () => {});
    } else {
      await step.do('fallback path', async () => {});
    }

    // ternary operator
    await (cond
      ? step.do('ternary true branch', async () => {})
      : step.do('ternary false branch', async () => {}));

    // nullish coalescing with step on RHS
    const myStepResult =
      variableThatCanBeNullUndefined ??
      (await step.do('nullish fallback step', async () => 'default'));

    // try/catch with finally
    try {
      await step.do('try step', async () => {});
    } catch (_e) {
      await step.do('catch step', async () => {});
    } finally {
      await step.do('finally step', async () => {});
    }
  }
}

//= Branches
//= ├─ ◇ switch action.type
//= │  ├─ case create
//= │  │  ├─ ▸ do           handle create
//= │  │  └─ ■ break
//= │  └─ default
//= │     └─ ▸ do           handle unknown
//= ├─ ◇ if
//= │  ├─ status === 'pending'
//= │  │  └─ ▸ do           pending path
//= │  ├─ status === 'active'
//= │  │  └─ ▸ do           active path
//= │  └─ else
//= │     └─ ▸ do           fallback path
//= ├─ ◇ if
//= │  ├─ cond
//= │  │  └─ ▸ do           ternary true branch
//= │  └─ else
//= │     └─ ▸ do           ternary false branch
//= ├─ ◇ if
//= │  └─ variableThatCanBeNullUndefined is nullish
//= │     └─ ▸ do           nullish fallback step
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           try step
//=    ├─ catch
//=    │  └─ ▸ do           catch step
//=    └─ finally
//=       └─ ▸ do           finally step
