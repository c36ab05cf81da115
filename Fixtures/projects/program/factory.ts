import type { Config } from "./config";
import { wrap } from "./wrap";
export function makeSteps(c: Config) { return c.names.map((n) => wrap(n)); }
