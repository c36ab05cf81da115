export async function tableFn(step, k) { await step.do(`table ${k}`, async () => {}) }
