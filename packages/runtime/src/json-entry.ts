export type { Integers, JsonReading } from "./exact-json.js";
export { parseJson } from "./json.js";
export { jsonText } from "./json-text.js";
