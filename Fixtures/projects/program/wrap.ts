export const wrap = (n: string) => async (step) => { await step.do(`wrapped ${n}`, async () => {}); };
