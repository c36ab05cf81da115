import { tableFn } from "./table";
export interface Config { names: string[]; key: string }
export const config = { names: ["n1", "n2"], key: "picked", table: { x: tableFn, y: tableFn } };
export default config;
