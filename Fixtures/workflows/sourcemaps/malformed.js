// A map that cannot be used says so, and the graph is that of the script.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Malformed extends WorkflowEntrypoint {
  async run(a, b) {
    await b.do("one", async () => 1);
  }
}

//# sourceMappingURL=data:application/json,%7B%22version%22:3,%22sources%22:[%22a.ts%22],%22mappings%22:%22AADA%22%7D

//= Malformed
//= └─ ▸ do           one
