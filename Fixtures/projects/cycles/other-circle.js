import { nowhere } from "./circle";

export { nowhere };
