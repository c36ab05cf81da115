// N1, F8: the article's functionA, functionB and functionC.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Functions extends WorkflowEntrypoint {
  async functionA(step) {
    console.log(await this.functionB(step), await this.functionC());
  }

  async functionB(step) {
    return await step.do('b', async () => 'b');
  }

  async functionC() {
    return 'c';
  }

  async run(event, step) {
    await this.functionA(step);
  }
}

//= Functions
//= └─ ƒ function     functionA()
//=
//= function functionA()
//= └─ ƒ function     functionB()
//=
//= function functionB()
//= └─ ▸ do           b
