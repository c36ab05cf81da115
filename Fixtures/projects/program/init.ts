import { queue } from "./queue";
queue.push("pushed");
let done = false;
export async function once(step) { if (done) return; done = true; for (const q of queue) await step.do(`once ${q}`, async () => {}); }
