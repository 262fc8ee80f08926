export { stop as default } from "./serve-preview";
