export default class Runner { constructor(private s: any) {} async go() { await this.s.do("default class", async () => {}); await helper(this.s) } }
export async function helper(step) { await step.sleep("helper sleep", 10); await step.do("helper do", async () => {}); }
