// F6, P6: .then with a function that shows nothing changes nothing.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class ThenValue extends WorkflowEntrypoint {
  async run(event, step) {
    const id = step.do("a", async () => ({ id: 1 })).then((value) => value.id);
    await step.do("b", async () => 2);
    await id;
  }
}

//= ThenValue
//= └─ ⫴ parallel all
//=    ├─ ▸ do           a  #1→3
//=    └─ ▸ do           b  #1→2
