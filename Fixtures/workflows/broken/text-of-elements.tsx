// T2: in elements and in their attributes, `&` and long references are text.
import { WorkflowEntrypoint } from "cloudflare:workers";

export class TextOfElements extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    const flags = event.payload.flags & 1;
    const mail = (
      <main title="Terms & conditions">
        <p>Questions & answers &#128075; <b>you & {await step.do("name", async () => "me")}</b></p>
        <a href={"?a=1&b=2"}>&</a> & <a href="?a=1&b=2&amp;c=3">R&D</a>
      </main>
    );
    await step.do("send", async () => [mail, flags]);
  }
}

//= TextOfElements
//= ├─ ▸ do           name
//= └─ ▸ do           send
