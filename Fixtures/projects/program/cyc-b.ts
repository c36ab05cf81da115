import { NAME } from "./cyc-a";
export class B { async run(step) { await step.do(`B ${NAME}`, async () => {}); } }
