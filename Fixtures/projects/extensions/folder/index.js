export { inner as folder } from "./inner";
