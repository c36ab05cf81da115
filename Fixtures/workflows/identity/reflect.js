// I1: apply, get and construct of Reflect.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ReflectWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    await Reflect.apply(step.sleep, step, ["s", 1000]);
    const doIt = Reflect.get(step, "do");
    await doIt.call(step, "g", async () => 1);
    class Foo {
      constructor(s) {
        this.s = s;
      }
      go() {
        return this.s.do("made", async () => 1);
      }
    }
    await Reflect.construct(Foo, [step]).go();
  }
}

//= ReflectWorkflow
//= ├─ ◷ sleep        s  (1s)
//= ├─ ▸ do           g
//= └─ ƒ function     Foo.go()
//=
//= function Foo.go()
//= └─ ▸ do           made  #1→2
