// F7: a throw that leaves the body is no node, but what stands behind it does not run: the text
// tree and the drawings show it, and the JSON has the additions `ends` and `otherwise`.
import { WorkflowEntrypoint } from "cloudflare:workers";

async function fail(step) {
  await step.do("note failure", async () => 1);
  throw new Error("failed");
}

export class ThrowBehindStep extends WorkflowEntrypoint {
  async run(event, step) {
    const { kind, items, ok } = event.payload;
    if (!ok) throw new Error("a guard shows nothing");
    if (kind === "failed") await fail(step);
    await (async () => {
      if (kind !== "skipped") return;
      await step.do("note skip", async () => 1);
      await step.do("tell", async () => 1);
      throw new Error("skipped");
    })();
    switch (kind) {
      case "a":
        await step.do("a", async () => 1);
        break;
      default:
        throw new Error("unknown kind");
    }
    try {
      await step.do("risky", async () => 1);
    } catch (error) {
      if (error.isFatal) throw error;
      await step.do("undo", async () => 1);
      throw error;
    }
    for (const item of items) {
      if (item.isKnown) {
        await step.do("known", async () => 1);
        continue;
      }
      await step.do("unknown", async () => 1);
      throw new Error("unknown item");
    }
    if (items.length > 1) await step.do("many", async () => 1);
    else throw new Error("few");
    await step.do("end", async () => 1);
    if (items.length > 2) {
      await step.do("too many", async () => 1);
      throw new Error("nothing follows anyway");
    }
  }
}

//= ThrowBehindStep
//= ├─ ◇ if
//= │  └─ kind === "failed"
//= │     ├─ ƒ function     fail()
//= │     └─ ■ throw
//= ├─ ƒ function     lane 1
//= ├─ ◇ switch kind
//= │  ├─ case a
//= │  │  ├─ ▸ do           a
//= │  │  └─ ■ break
//= │  └─ default
//= │     └─ ■ throw
//= ├─ ⛨ try
//= │  ├─ try
//= │  │  └─ ▸ do           risky
//= │  └─ catch
//= │     ├─ ▸ do           undo
//= │     └─ ■ throw
//= ├─ ↻ loop for (const item of items)
//= │  ├─ ◇ if
//= │  │  └─ item.isKnown
//= │  │     ├─ ▸ do           known
//= │  │     └─ ■ continue
//= │  ├─ ▸ do           unknown
//= │  └─ ■ throw
//= ├─ ◇ if
//= │  ├─ items.length > 1
//= │  │  └─ ▸ do           many
//= │  └─ else
//= │     └─ ■ throw
//= ├─ ▸ do           end
//= └─ ◇ if
//=    └─ items.length > 2
//=       ├─ ▸ do           too many
//=       └─ ■ throw
//=
//= function fail()
//= ├─ ▸ do           note failure
//= └─ ■ throw
//=
//= function lane 1
//= ├─ ◇ if
//= │  └─ kind !== "skipped"
//= │     └─ ■ return
//= ├─ ▸ do           note skip
//= ├─ ▸ do           tell
//= └─ ■ throw
