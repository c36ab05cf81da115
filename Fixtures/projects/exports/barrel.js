export * from "./functions";
export * from "./more";
export * as functions from "./functions";
export * as tools from "./tools";
export { expression as default } from "./more";
