export { nowhere } from "./other-circle";
