// P4: a pending promise that the function returns resolves at max(counter, starts + 1).
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Returned extends WorkflowEntrypoint {
  async run(event, step) {
    const lone = () => step.do("lone", async () => 1);
    const pair = async () => {
      const a = step.do("pair a", async () => 1);
      const b = step.do("pair b", async () => 2);
      await step.do("pair c", async () => 3);
      await step.do("pair d", async () => 4);
      return Promise.all([a, b]);
    };
    const late = async () => {
      await step.do("late a", async () => 1);
      return step.do("late b", async () => 2);
    };
    await lone();
    await pair();
    await late();
  }
}

//= Returned
//= ├─ ƒ function     lone()
//= ├─ ƒ function     pair()
//= └─ ƒ function     late()
//=
//= function lone()
//= └─ ▸ do           lone  #1→2
//=
//= function pair()
//= └─ ⫴ parallel all
//=    ├─ ▸ do           pair a  #1→3
//=    ├─ ▸ do           pair b  #1→3
//=    ├─ ▸ do           pair c  #1→2
//=    └─ ▸ do           pair d  #2→3
//=
//= function late()
//= ├─ ▸ do           late a
//= └─ ▸ do           late b  #1→2
