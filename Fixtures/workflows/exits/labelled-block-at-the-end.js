// F7: a break out of a labelled block at the end of a turn goes on with the next, at the end of a
// function leaves that; but not if something else is waited for behind the block.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class LabelledBlockAtTheEnd extends WorkflowEntrypoint {
  async run(event, step) {
    for (const order of event.payload.orders) {
      one: {
        if (order.paid) {
          await step.do("ship", async () => order);
          break one;
        }
        await step.do("remind", async () => order);
      }
    }
    const close = async () => {
      last: {
        if (event.payload.silent) {
          await step.do("log", async () => 1);
          break last;
        }
        await step.do("announce", async () => 2);
      }
    };
    await close();
    const archive = async () => {
      const copy = step.do("copy", async () => 3);
      rest: {
        if (event.payload.small) {
          await step.do("pack", async () => 4);
          break rest;
        }
        await step.do("split", async () => 5);
      }
      await copy;
    };
    await archive();
    await step.do("done", async () => 6);
  }
}

//= LabelledBlockAtTheEnd
//= ├─ ↻ loop for (const order of event.payload.orders)
//= │  ├─ ◇ if
//= │  │  └─ order.paid
//= │  │     ├─ ▸ do           ship
//= │  │     └─ ■ continue
//= │  └─ ▸ do           remind
//= ├─ ƒ function     close()
//= ├─ ƒ function     archive()
//= └─ ▸ do           done
//=
//= function close()
//= ├─ ◇ if
//= │  └─ event.payload.silent
//= │     ├─ ▸ do           log
//= │     └─ ■ return
//= └─ ▸ do           announce
//=
//= function archive()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           copy  #1→4
//=    ├─ ◇ if
//=    │  └─ event.payload.small
//=    │     ├─ ▸ do           pack  #1→2
//=    │     └─ ■ break rest
//=    └─ ▸ do           split  #2→3
