import { invalidInput, quoted } from "../check.js";
import type { ParameterCodec } from "../codec.js";
import { isRecord, isWellFormed } from "../option-checks.js";
import { EncodedSegment, segmentFlaw } from "../path.js";
import { scalarText } from "./flatten.js";
import { writeJson } from "./json.js";

/** How a parameter of a path, a header or a cookie is written where it is not one text. Source: OpenAPI 3.1, "Style Values". */
export type ParameterStyle = {
  readonly style?: "label" | "matrix";
  readonly explode?: true;
  /** Written as JSON text. */
  readonly content?: "json";
};

/** The parameters of an operation that need more than a text, by their names. */
export type StyledParameters = {
  readonly path?: Readonly<Record<string, ParameterStyle>>;
  /** By lower-case name. */
  readonly headers?: Readonly<Record<string, ParameterStyle>>;
  /** Every cookie that the operation takes. */
  readonly cookies?: Readonly<Record<string, ParameterStyle>>;
  /** Query parameters that stand in the path's own text, with their values. */
  readonly query?: Readonly<Record<string, string>>;
};

/** Writes path parameters with several values, headers that are objects, cookies, and fixed parts of a query. */
export function styledParameters(styles: StyledParameters): ParameterCodec {
  return ({ operation, request }) => {
    if (request !== undefined && !isRecord(request)) return request;
    const { path, headers, cookies, query, ...rest } = request ?? {};
    const groups = { path, headers, cookies, query };
    for (const name of Object.keys(groups) as (keyof typeof groups)[]) {
      const group = groups[name];
      if (group === undefined || isRecord(group)) continue;
      throw invalidInput({ operation, message: `\`${name}\` must be a plain object of names and values` });
    }
    const writer = new Writer(operation);
    const cookie = writer.cookie(cookies, styles.cookies ?? {});
    const written = writer.headers(headers ?? {}, styles.headers ?? {});
    // A caller's own cookies stay.
    const own = Object.keys(written).find((name) => name.toLowerCase() === "cookie") ?? "cookie";
    const given: unknown = Reflect.get(written, own);
    return {
      ...rest,
      ...(path === undefined ? {} : { path: writer.path(path, styles.path ?? {}) }),
      ...(query === undefined && styles.query === undefined ? {} : { query: { ...styles.query, ...query } }),
      ...(headers === undefined && cookie === ""
        ? {}
        : {
            headers: {
              ...written,
              ...(cookie === ""
                ? {}
                : { [own]: typeof given === "string" ? `${given}; ${cookie}` : (given ?? cookie) }),
            },
          }),
    };
  };
}

class Writer {
  readonly #operation: string;

  constructor(operation: string) {
    this.#operation = operation;
  }

  path(values: object, styles: Readonly<Record<string, ParameterStyle>>): object {
    return this.#mapped(values, (name, value) => {
      if (!Object.hasOwn(styles, name) || value === undefined) return value;
      const style = styles[name] ?? {};
      const text = this.#segment({ name, value, style });
      const flaw = segmentFlaw(decodeURIComponent(text));
      if (flaw === undefined) return new EncodedSegment(text);
      throw invalidInput({
        operation: this.#operation,
        code: "UNSAFE_PATH_PARAM",
        message: `path parameter \`${name}\` ${flaw}`,
      });
    });
  }

  headers(values: object, styles: Readonly<Record<string, ParameterStyle>>): object {
    return this.#mapped(values, (name, value) => {
      const style = Object.hasOwn(styles, name.toLowerCase()) ? styles[name.toLowerCase()] : undefined;
      if (style === undefined || value === undefined) return value;
      const what = `header \`${name.toLowerCase()}\``;
      if (style.content !== undefined) return this.#json(value, `headers.${name}`);
      return this.#joined({ what, value, style, encode: (text) => text, between: "," });
    });
  }

  /** Source: RFC 6265 §4.2.1; what its values may not hold is percent-encoded, as the style `form` says. */
  cookie(values: object | undefined, styles: Readonly<Record<string, ParameterStyle>>): string {
    const pairs: string[] = [];
    for (const [name, value] of Object.entries(values ?? {})) {
      if (!Object.hasOwn(styles, name)) {
        const known = Object.keys(styles).join(", ") || "none";
        throw invalidInput({ operation: this.#operation, message: `unknown cookie ${quoted(name)}; known: ${known}` });
      }
      if (value === undefined || value === null) continue;
      const { content, ...style } = styles[name] ?? {};
      const what = `cookie \`${name}\``;
      const encode = (text: string): string => this.#encoded(text, what);
      const key = encode(name);
      if (content !== undefined) pairs.push(`${key}=${encode(this.#json(value, `cookies.${name}`))}`);
      else if (style.explode && Array.isArray(value)) {
        for (const item of this.#scalars(value, what)) pairs.push(`${key}=${encode(item)}`);
      } else if (style.explode && scalarText(value) === undefined) {
        pairs.push(this.#joined({ what, value, style, encode, between: "; " }));
      } else pairs.push(`${key}=${this.#joined({ what, value, style: {}, encode, between: "," })}`);
    }
    return pairs.join("; ");
  }

  #segment(args: { name: string; value: unknown; style: ParameterStyle }): string {
    const { name, value, style } = args;
    const what = `path parameter \`${name}\``;
    const encode = (text: string): string => this.#encoded(text, what);
    if (style.content !== undefined) return encode(this.#json(value, `path.${name}`));
    const isList = Array.isArray(value);
    const isObject = !isList && scalarText(value) === undefined;
    if (style.style === "label")
      return `.${this.#joined({ what, value, style, encode, between: style.explode ? "." : "," })}`;
    if (style.style !== "matrix") return this.#joined({ what, value, style, encode, between: "," });
    const key = encode(name);
    if (style.explode && isObject) return `;${this.#joined({ what, value, style, encode, between: ";" })}`;
    if (style.explode && isList)
      return this.#scalars(value, what)
        .map((item) => `;${key}=${encode(item)}`)
        .join("");
    return `;${key}=${this.#joined({ what, value, style: {}, encode, between: "," })}`;
  }

  /** A text, a list of texts, or an object's names and values. */
  #joined(args: {
    what: string;
    value: unknown;
    style: ParameterStyle;
    encode: (text: string) => string;
    between: string;
  }): string {
    const { what, value, style, encode, between } = args;
    const text = scalarText(value);
    if (text !== undefined) return encode(text);
    if (Array.isArray(value)) return this.#scalars(value, what).map(encode).join(between);
    if (!isRecord(value)) throw this.#refusal(what);
    const pairs = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
    const written = pairs.map(([key, item]) => {
      return `${encode(key)}${style.explode ? "=" : between}${encode(this.#scalars([item], what)[0] ?? "")}`;
    });
    return written.join(between);
  }

  #scalars(items: readonly unknown[], what: string): readonly string[] {
    return Array.from(items, (item) => {
      const text = scalarText(item);
      if (text === undefined) throw this.#refusal(what);
      return text;
    });
  }

  #encoded(text: string, what: string): string {
    if (isWellFormed(text)) return encodeURIComponent(text);
    throw invalidInput({ operation: this.#operation, message: `${what} holds half of a surrogate pair` });
  }

  #json(value: unknown, name: string): string {
    const text = writeJson({ operation: this.#operation, body: value }, name);
    // JSON may say every character beyond ASCII in ASCII (RFC 8259 §7), which is all that a header takes.
    return text.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }

  #refusal(what: string): Error {
    const message = `${what} must be text, a finite number, a boolean, or a flat list or object of these`;
    return invalidInput({ operation: this.#operation, message });
  }

  #mapped(values: object, change: (name: string, value: unknown) => unknown): object {
    const changed: Record<string, unknown> = Object.create(null);
    for (const [name, value] of Object.entries(values)) changed[name] = change(name, value);
    return changed;
  }
}
