// N1, F8: functions that run steps directly or through others are shown, others are not.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Trimmed extends WorkflowEntrypoint {
  async run(event, step) {
    const functionC = async () => "c";
    const functionB = async () => await step.do("b", async () => "b");
    const functionA = async () => {
      console.log(await functionB(), await functionC());
    };
    await functionA();
  }
}

//= Trimmed
//= └─ ƒ function     functionA()
//=
//= function functionA()
//= └─ ƒ function     functionB()
//=
//= function functionB()
//= └─ ▸ do           b
