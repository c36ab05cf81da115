// I1: the step object as the default of a parameter.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class DefaultParameter extends WorkflowEntrypoint {
  async run(event, step) {
    const say = async (text, s = step) => {
      await s.do("say", async () => text);
    };
    await say("hello");
    await say("bye", step);
  }
}

//= DefaultParameter
//= ├─ ƒ function     say()
//= └─ ƒ function     say()
//=
//= function say()
//= └─ ▸ do           say
