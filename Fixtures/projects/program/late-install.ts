import { setHandler } from "./late"; export function install() { setHandler(async (s) => { await s.do("late a", async () => {}); await s.do("late b", async () => {}) }) }
