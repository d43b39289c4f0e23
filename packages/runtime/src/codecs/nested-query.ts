import { invalidInput } from "../check.js";
import type { QueryCodec } from "../codec.js";
import { isWellFormed } from "../option-checks.js";
import { leavesOf } from "./flatten.js";
import { writeJson } from "./json.js";
import { encodeName, queryString } from "./query.js";

/**
 * Queries with parameters that hold objects in objects (`deepObject`: `a[b][c]=1`, lists as `a[b][0]=1`) or JSON; the others as
 * `queryString` writes them. Source: OpenAPI 3.1, "Style Values" and "Fixed Fields for use with content"; what is nested is left open
 * there, and is written as most servers read it.
 */
export const nestedQueryString: QueryCodec = ({ operation, styles = {} }) => {
  const writePlain = queryString({ operation, styles });
  const writeOne = (name: string, value: unknown): string => {
    const refuse = (): never => {
      const message = `query parameter \`${name}\` must be text, a finite number, a boolean, or lists and objects of these`;
      throw invalidInput({ operation, message });
    };
    const { style, content } = (Object.hasOwn(styles, name) && styles[name]) || {};
    if (content !== undefined && value !== undefined) {
      const text = writeJson({ operation, body: value }, `query.${name}`);
      return `${encodeName(name, operation)}=${encodeURIComponent(text)}`;
    }
    if (style !== "deepObject" || typeof value !== "object") return writePlain({ [name]: value });
    return leavesOf(value, refuse)
      .map(({ keys, text }) => {
        if (!isWellFormed(text)) refuse();
        const path = keys.map((key) => `[${encodeURIComponent(isWellFormed(key) ? key : refuse())}]`).join("");
        return `${encodeName(name, operation)}${path}=${encodeURIComponent(text)}`;
      })
      .join("&");
  };
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => writeOne(name, value))
      .filter((part) => part !== "")
      .join("&");
};
