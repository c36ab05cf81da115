export let handler: (s: any) => Promise<void>;
export function setHandler(f) { handler = f; }
export async function later(step) { await handler(step); }
import { install } from "./late-install";
install();
