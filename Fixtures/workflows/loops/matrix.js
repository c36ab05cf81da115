// F5: a known list inside of a known list.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class Matrix extends WorkflowEntrypoint {
  async run(event, step) {
    for (const region of ["eu", "us"]) {
      for (const env of ["staging", "prod"]) {
        await step.do(`deploy ${region}/${env}`, async () => 1);
      }
    }
  }
}

//= Matrix
//= ├─ ▸ do           deploy eu/staging
//= ├─ ▸ do           deploy eu/prod
//= ├─ ▸ do           deploy us/staging
//= └─ ▸ do           deploy us/prod
