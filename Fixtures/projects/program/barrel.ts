export * from "./conflict-one";
export * from "./conflict-two";
export { Conflict } from "./conflict-two";
export { default } from "./only-default";
export * as deep from "./deep";
