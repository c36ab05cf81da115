// F2: `using` in JavaScript; a variable may have that name too.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class UsingScripts extends WorkflowEntrypoint {
  async run(event, step) {
    const open = (name) => ({
      async [Symbol.asyncDispose]() {
        await step.do(`close ${name}`, async () => 1);
      },
    });
    let using = 1;
    for (using of [2]) await step.do(`using ${using}`, async () => 1);
    for (await using file of [open("b"), open("c")]) await step.do("copy", async () => 1);
    await using last = open("last");
    await step.do("write", async () => 1);
  }
}

//= UsingScripts
//= ├─ ▸ do           using 2
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           copy
//= │  └─ finally
//= │     └─ ƒ function     [Symbol.asyncDispose]
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           copy
//= │  └─ finally
//= │     └─ ƒ function     [Symbol.asyncDispose] (2)
//= └─ ⛨ try
//=    ├─ try
//=    │  └─ ▸ do           write
//=    └─ finally
//=       └─ ƒ function     [Symbol.asyncDispose] (3)
//=
//= function [Symbol.asyncDispose]
//= └─ ▸ do           close b
//=
//= function [Symbol.asyncDispose] (2)
//= └─ ▸ do           close c
//=
//= function [Symbol.asyncDispose] (3)
//= └─ ▸ do           close last
