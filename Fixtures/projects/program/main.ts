// I4: a program of many modules, with all that TypeScript has to say about them.
import { WorkflowEntrypoint } from "cloudflare:workers";
import DefaultClass, { helper as h2 } from "./default-class";
import { Stage, Kind } from "./enums";
import { Names } from "./namespaces";
import legacy = require("./export-equals");
import { default as renamedDefault, Conflict } from "./barrel";
import { StepRunner } from "./runner";
import * as everything from "./barrel";
import { makeSteps } from "./factory";
import { config, type Config } from "./config";
import { A } from "./cyc-a";
import { once } from "./init";
import { later } from "./late";
export class W extends WorkflowEntrypoint {
  #runner = new StepRunner("main");
  async run(event, step) {
    await new DefaultClass(step).go();
    await h2(step);
    await step.do(Stage.First, async () => {});
    await step.do(`kind ${Kind.B}`, async () => {});
    await step.do(Names.inner, async () => {});
    await legacy(step);
    await renamedDefault(step);
    await Conflict(step);
    await this.#runner.exec(step);
    await everything.deep.deeper(step);
    for (const s of makeSteps(config)) await s(step);
    await new A().run(step);
    await once(step);
    await later(step);
    const { [config.key]: picked } = everything as any;
    await picked(step);
    const mod = await import("./barrel");
    await mod.Conflict(step);
    await Promise.all(Object.entries(config.table).map(([k, f]) => f(step, k)));
  }
}

//= W
//= ├─ ƒ function     Runner.go()
//= ├─ ƒ function     helper()
//= ├─ ▸ do           first stage
//= ├─ ▸ do           kind 2
//= ├─ ▸ do           inner name
//= ├─ ƒ function     legacy()
//= ├─ ƒ function     onlyDefault()
//= ├─ ƒ function     Conflict()
//= ├─ ƒ function     BaseRunner.exec()
//= ├─ ƒ function     leaf()
//= ├─ ▸ do           wrapped n1
//= ├─ ▸ do           wrapped n2
//= ├─ ƒ function     A.run()
//= ├─ ƒ function     once()
//= ├─ ƒ function     later()
//= ├─ ƒ function     picked()
//= ├─ ƒ function     Conflict()
//= └─ ⫴ parallel all
//=    ├─ ƒ function     tableFn(x)  #1→2
//=    └─ ƒ function     tableFn(y)  #1→2
//=
//= function Runner.go()
//= ├─ ▸ do           default class
//= └─ ƒ function     helper()
//=
//= function helper()
//= ├─ ◷ sleep        helper sleep  (10ms)
//= └─ ▸ do           helper do
//=
//= function legacy()
//= ├─ ▸ do           legacy a
//= └─ ▸ do           legacy b
//=
//= function onlyDefault()
//= ├─ ▸ do           od a
//= └─ ▸ do           od b
//=
//= function Conflict()
//= ├─ ▸ do           two a
//= └─ ▸ do           two b
//=
//= function BaseRunner.exec()
//= ├─ ▸ do           main exec
//= └─ ƒ function     StepRunner.inner()
//=
//= function StepRunner.inner()
//= └─ ▸ do           main inner
//=
//= function leaf()
//= └─ ▸ do           leaf  #1→2
//=
//= function A.run()
//= ├─ ƒ function     B.run()
//= └─ ▸ do           A run
//=
//= function B.run()
//= └─ ▸ do           B from a
//=
//= function once()
//= ├─ ▸ do           once initial
//= └─ ▸ do           once pushed
//=
//= function later()
//= ├─ ▸ do           late a
//= └─ ▸ do           late b
//=
//= function picked()
//= ├─ ▸ do           picked a
//= └─ ▸ do           picked b
//=
//= function tableFn(x)
//= └─ ▸ do           table x
//=
//= function tableFn(y)
//= └─ ▸ do           table y
