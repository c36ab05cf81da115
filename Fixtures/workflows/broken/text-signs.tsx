// T2: `&` is text between the tags of an element, and white space is white space.
import { WorkflowEntrypoint } from "cloudflare:workers";

const help = (
  <p>
    drag & drop / paste (here) your file
  </p>
);

export class TextSigns extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    const name = event.payload.first
      ? "a"
      : "b";
    await step.do("draw", async () => help);
  }
}

//= TextSigns
//= └─ ▸ do           draw
