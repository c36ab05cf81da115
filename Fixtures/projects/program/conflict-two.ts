export const Conflict = async (s) => { await s.do("two a", async () => {}); await s.do("two b", async () => {}) };
