export default async function onlyDefault(s) { await s.do("od a", async () => {}); await s.do("od b", async () => {}) };
