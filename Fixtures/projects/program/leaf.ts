export function leaf(s) { return s.do("leaf", async () => {}) }
