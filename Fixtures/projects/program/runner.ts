import { BaseRunner } from "./base-runner";
export class StepRunner extends BaseRunner { constructor(n: string) { super(n); } protected async inner(step) { await step.do(`${this.name} inner`, async () => {}); } }
