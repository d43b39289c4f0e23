import { describe, it } from "vitest";
import {
  boolean,
  type Check,
  credential,
  date,
  fn,
  milliseconds,
  needed,
  object,
  oneNumberOf,
  oneOf,
  secret,
  text,
  textFields,
} from "../src/option-checks.js";

type Nested = { readonly count?: number | undefined };
type Options = {
  readonly endpoint: string;
  readonly timeoutMs?: number | undefined;
  readonly mode?: "a" | "b" | undefined;
  readonly size?: 1 | 2 | undefined;
  readonly at?: Date | undefined;
  readonly strict?: boolean | undefined;
  readonly hook?: ((event: string) => void) | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly nested?: Nested | undefined;
  readonly key?: string | (() => string | Promise<string>);
};

const nested = object<Nested>({ count: milliseconds });
const all = {
  endpoint: needed(text, "the URL"),
  timeoutMs: milliseconds,
  mode: oneOf({ a: true, b: true }),
  size: oneNumberOf({ 1: true, 2: true }),
  at: date,
  strict: boolean,
  hook: fn<(event: string) => void>(),
  headers: textFields,
  nested,
  key: secret(credential),
};

describe("a table of checks", () => {
  it("names every option with a check of its own type", () => {
    const check: Check<Options> = object<Options>(all);
    void check;
  });

  it("does not compile when it forgets one, at any depth", () => {
    const { strict: _, ...forgetful } = all;
    // @ts-expect-error `strict` is forgotten.
    object<Options>(forgetful);
    // @ts-expect-error `count` is forgotten.
    object<Nested>({});
  });

  it("does not compile when it invents one", () => {
    // @ts-expect-error There is no `retries`.
    object<Options>({ ...all, retries: boolean });
  });

  it("does not compile when it checks one as another type", () => {
    // @ts-expect-error A number is no boolean.
    object<Options>({ ...all, timeoutMs: boolean });
    // @ts-expect-error Any text is more than two words.
    object<Options>({ ...all, mode: text });
    // @ts-expect-error One word is too few.
    object<Options>({ ...all, mode: oneOf({ a: true }) });
    // @ts-expect-error Three words are too many.
    object<Options>({ ...all, mode: oneOf({ a: true, b: true, c: true }) });
    // @ts-expect-error One number is too few.
    object<Options>({ ...all, size: oneNumberOf({ 1: true }) });
    // @ts-expect-error Another object's options.
    object<Options>({ ...all, nested: object<{ readonly other?: number | undefined }>({ other: milliseconds }) });
  });

  it("does not compile when what must be given, or must not be undefined, is checked like what may be left out", () => {
    // @ts-expect-error `endpoint` must be given.
    object<Options>({ ...all, endpoint: text });
    // @ts-expect-error An undefined `key` is a variable that is not set.
    object<Options>({ ...all, key: credential });
  });
});
