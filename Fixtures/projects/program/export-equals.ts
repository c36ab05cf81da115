async function legacy(step: any) { await step.do("legacy a", async () => {}); await step.do("legacy b", async () => {}); }
export = legacy;
