// Markup in a step's callback is no step.
import { WorkflowEntrypoint } from "cloudflare:workers";

declare const render: (markup: unknown) => string;

export class Jsx extends WorkflowEntrypoint {
  async run(event: any, step: any) {
    const html = await step.do("render mail", async () => render(<p title="x">{event.payload.text}</p>));
    await step.do("send mail", async () => html);
  }
}

//= Jsx
//= ├─ ▸ do           render mail
//= └─ ▸ do           send mail
