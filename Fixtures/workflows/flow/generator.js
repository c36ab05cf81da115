// F5, N1: the steps of a generator run as its consumer asks for them.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Generator extends WorkflowEntrypoint {
  async *pages(step) {
    let cursor = "start";
    while (cursor) {
      cursor = await step.do("load page", async () => null);
      yield cursor;
    }
  }

  async run(event, step) {
    for await (const page of this.pages(step)) {
      console.log(page);
    }
    await step.do("done", async () => 1);
  }
}

//= Generator
//= ├─ ƒ function     pages()
//= └─ ▸ do           done
//=
//= function pages()
//= └─ ↻ loop while (cursor)
//=    └─ ▸ do           load page
