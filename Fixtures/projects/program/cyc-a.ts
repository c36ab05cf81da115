import { B } from "./cyc-b";
export class A extends B { async run(step) { await super.run(step); await step.do("A run", async () => {}); } }
export const NAME = "from a";
