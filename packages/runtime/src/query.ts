import { createQuerySerializer } from "openapi-fetch";
import { RequestError } from "./errors.js";
import type { QueryStyle } from "./operation.js";

/** Writes the query string of one operation, without its `?`. */
export type QueryWriter = (query: object) => string;

const writeForm = createQuerySerializer<object>({
  array: { style: "form", explode: true },
  object: { style: "form", explode: true },
});

/** Characters a parameter name may have beside letters and digits; `[` and `]` are written raw (`queries[]`). */
const safeName = /^[\w.~:@!$'()*,;/[\]-]+$/;

/**
 * Makes the writer of one operation from the styles its parameters deviate with.
 * Default is OpenAPI's: `form`, exploded. undefined, null and empty arrays are left out; false, 0 and "" are written.
 */
export function createQueryWriter(args: {
  readonly styles: Readonly<Record<string, QueryStyle>> | undefined;
  readonly operation: string;
}): QueryWriter {
  const { operation } = args;
  const special = new Map(Object.entries(args.styles ?? {}).map(([name, style]) => [name, styledWriter(style)]));
  return (query) => {
    const parts: string[] = [];
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined || value === null) continue;
      checkNames({ name, value, operation });
      const part = writePart({ name, value, write: special.get(name) ?? writeForm, operation });
      if (part !== "") parts.push(part);
    }
    return parts.join("&");
  };
}

function writePart(args: { name: string; value: unknown; write: QueryWriter; operation: string }): string {
  try {
    return args.write({ [args.name]: args.value instanceof Date ? args.value.toISOString() : args.value });
  } catch {
    // Nested values, half surrogate pairs and values that cannot become text. The value is not repeated.
    throw new RequestError({
      code: "INPUT_INVALID",
      operation: args.operation,
      message: `${args.operation}: query parameter \`${args.name}\` cannot be written: pass text, a number, a boolean, or a flat list or object of these`,
    });
  }
}

function styledWriter({ style = "form", explode = style === "form", allowReserved = false }: QueryStyle): QueryWriter {
  const write = createQuerySerializer<object>({
    array: { style: style === "deepObject" ? "form" : style, explode },
    object: { style: style === "deepObject" ? "deepObject" : "form", explode: explode || style === "deepObject" },
  });
  return allowReserved ? (query) => keepReserved(write(query)) : write;
}

/**
 * `allowReserved` by OpenAPI, minus the characters that would end or split the parameter (`#`, `&`, `=`, `+`, `[`, `]`):
 * those stay percent-encoded whatever the spec says.
 */
function keepReserved(encoded: string): string {
  return encoded.replace(/%(?:3A|2F|3F|40|24|2C|3B)/g, decodeURIComponent);
}

function checkNames({ name, value, operation }: { name: string; value: unknown; operation: string }): void {
  const names =
    typeof value === "object" && value !== null && !Array.isArray(value) ? [name, ...Object.keys(value)] : [name];
  for (const each of names) {
    if (!safeName.test(each)) {
      throw new RequestError({
        code: "INPUT_INVALID",
        operation,
        message: `${operation}: ${JSON.stringify(each.slice(0, 60))} cannot be the name of a query parameter`,
      });
    }
  }
}
