import { leaf } from "./leaf"; export const deeper = leaf; export { leaf };
