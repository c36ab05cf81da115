// F2, F3, L5: what comes after `?.` runs only if there is something before it.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class OptionalChains extends WorkflowEntrypoint {
  async run(event, step) {
    const handlers = {
      mail: async (s) => { await s.do("write mail", async () => 1); await s.do("send mail", async () => 1); },
      text: async (s) => { await s.do("write text", async () => 1); await s.do("send text", async () => 1); },
    };
    await handlers[event.payload.kind]?.(step);
    const only = { mail: async (s) => { await s.do("only mail", async () => 1); } };
    await only[event.payload.kind]?.(step);
    const service = event.payload.isPaid
      ? { run: async (s) => { await s.do("charge", async () => 1); return { confirm: (t) => t.do("confirm", async () => 1) }; } }
      : undefined;
    await (await service?.run(step))?.confirm(step);
    this.env.LOG?.write(await step.do("read log level", async () => 1));
    await step?.do?.("surely", async () => 1);
    const callback = event.payload.isLoud ? () => step.do("shout", async () => 1) : undefined;
    await step.do("speak", async () => 1).then(callback);
    let pending;
    if (event.payload.isSlow) pending = step.do("wait", async () => 1);
    await pending?.then(() => step.do("go on", async () => 1));
  }
}

//= OptionalChains
//= ├─ ◇ switch event.payload.kind
//= │  ├─ case mail
//= │  │  ├─ ƒ function     mail()
//= │  │  └─ ■ break
//= │  └─ case text
//= │     └─ ƒ function     text()
//= ├─ ◇ if
//= │  └─ only[event.payload.kind] is not nullish
//= │     └─ ƒ function     mail (2)
//= ├─ ◇ if
//= │  └─ service is not nullish
//= │     └─ ƒ function     run()
//= ├─ ◇ if
//= │  └─ await service?.run(step) is not nullish
//= │     └─ ƒ function     confirm()
//= ├─ ◇ if
//= │  └─ this.env.LOG is not nullish
//= │     └─ ▸ do           read log level
//= ├─ ▸ do           surely
//= ├─ ▸ do           speak
//= ├─ ◇ if
//= │  └─ the handler is not nullish
//= │     └─ ▸ do           shout
//= └─ ⫴ parallel all
//=    ├─ ◇ if
//=    │  └─ event.payload.isSlow
//=    │     └─ ▸ do           wait  #1→2
//=    └─ ◇ if
//=       └─ pending is not nullish
//=          └─ ▸ do           go on  #1→2
//=
//= function mail()
//= ├─ ▸ do           write mail
//= └─ ▸ do           send mail
//=
//= function text()
//= ├─ ▸ do           write text
//= └─ ▸ do           send text
//=
//= function mail (2)
//= └─ ▸ do           only mail
//=
//= function run()
//= └─ ▸ do           charge
//=
//= function confirm()
//= └─ ▸ do           confirm  #1→2
