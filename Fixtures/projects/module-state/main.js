// What one branch changes in a module that it is the first to need, the other does not see.
import { WorkflowEntrypoint } from "cloudflare:workers";
import { connect } from "./client";

export class ModuleState extends WorkflowEntrypoint {
  async run(event, step) {
    if (event.payload.first) {
      await connect(step);
    } else {
      await connect(step);
    }
  }
}

//= ModuleState
//= └─ ◇ if
//=    ├─ event.payload.first
//=    │  └─ ƒ function     connect()
//=    └─ else
//=       └─ ƒ function     connect()
//=
//= function connect()
//= └─ ▸ do           connect
