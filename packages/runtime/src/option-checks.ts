import { nearName } from "./near-name.js";

/*
 * How to add an option: write it into its type, with unit and default in its comment, and one line into the `object<Type>({ … })`
 * beside that type. The compiler refuses a table that forgets an option, invents one, or checks it as another type. Whatever this
 * file has no check for is checked by a function of your own: `(value, name) => what is wrong, or undefined`.
 *
 * `undefined` means absent, except where the type says `name?: T` without `| undefined`: that is how credentials are typed, for an
 * undefined one is a variable that is not set. Such an option needs `secret(…)`, one that must be given `needed(…)`.
 */

/**
 * Says what is wrong with a value, or `undefined`. The sentence names the option and says what to do; it never repeats the value,
 * which may be a secret in the wrong place.
 */
export type Check<T> = {
  (value: unknown, name: string): string | undefined;
  /** Never there. Ties the check to one type, so that it fits neither a wider nor a narrower one. */
  readonly checks?: (value: T) => T;
  /** Of a check of values with members: a copy of the value whose members were read once, theirs too. See {@link readOnce}. */
  readonly copy?: ((value: unknown) => unknown) | undefined;
};

/** A check that is told of `undefined` too: of an option that must be given, or of one that was given so. */
export type StrictCheck<T> = Check<T> & { readonly whenUndefined: "needed" | "refused" };

// An optional property reads as `T | undefined` in any case; only what may be assigned tells the two kinds apart.
type CheckOf<T, K extends keyof T> =
  { readonly [P in K]: undefined } extends Pick<T, K>
    ? Check<Exclude<T[K], undefined>>
    : StrictCheck<Exclude<T[K], undefined>>;

/** One check for each option of `T`. */
export type Checks<T> = { readonly [K in keyof T]-?: CheckOf<T, K> };

/** A check of whatever its owner says; it fits everywhere. */
export type AnyCheck = {
  (value: unknown, name: string): string | undefined;
  /** See {@link Check}. */
  readonly copy?: ((value: unknown) => unknown) | undefined;
};

type TableCheck = AnyCheck & { readonly whenUndefined?: "needed" | "refused" };

/** An object of options. Names that mean nothing are misspellings: the near one is suggested. `what` names it where no option does. */
export function object<T extends object>(checks: Checks<T>, what = "options"): Check<T> {
  // Safe: a table by name is what `Checks` is, whatever its options are.
  const table = checks as unknown as Readonly<Record<string, TableCheck>>;
  const names = Object.keys(table);
  const flawOf = (value: unknown, name: string): string | undefined => {
    if (!isRecord(value)) return `${name === "" ? `the ${what}` : quoted(name)} must be a plain object`;
    for (const key in value) {
      if (!Object.hasOwn(table, key)) return unknownName(name, key, names);
    }
    for (const key of names) {
      // Safe: any object may be read by key, and `names` are the table's own.
      const given = (value as Readonly<Record<string, unknown>>)[key];
      const check = table[key] as TableCheck;
      if (given === undefined) {
        const { whenUndefined } = check;
        if (whenUndefined === undefined || (whenUndefined === "refused" && !(key in value))) continue;
      }
      const flaw = check(given, inside(name, key));
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  };
  const copy = (value: unknown): unknown => {
    if (!isRecord(value)) return notRecord(value);
    // Also what is inherited, such as the getters of a class.
    const copied: Record<string, unknown> = { ...value };
    for (const key in value) if (!(key in copied)) copied[key] = Reflect.get(value, key);
    for (const key of names) {
      if (!(key in copied) && key in value) copied[key] = Reflect.get(value, key);
      const { copy } = table[key] as TableCheck;
      if (copy !== undefined) copied[key] = copy(copied[key]);
    }
    return copied;
  };
  return Object.assign(flawOf, { copy });
}

/** What stands for an object that is refused whatever it holds: it might be another when it is looked at again. */
function notRecord(value: unknown): unknown {
  return typeof value === "object" ? null : value;
}

/** A copy of names and values, each read once. What is inherited is none of them, but can still be seen to be there. */
function copyRecord(value: unknown): unknown {
  if (!isRecord(value)) return notRecord(value);
  const copied = { ...value };
  for (const key in value) {
    if (!Object.hasOwn(copied, key)) Object.setPrototypeOf(copied, { [key]: undefined });
  }
  return copied;
}

/** What is wrong with options, or `undefined`. Getters and proxies that fail are wrong too. */
export function optionsFlaw<T>(check: Check<T>, options: unknown, name = ""): string | undefined {
  try {
    return check(options, name);
  } catch {
    return "an option could not be read: a getter or a proxy of it failed";
  }
}

/**
 * Options as they were when they were checked: whatever the check knows of them, members of members too, was read once, and a
 * getter or a proxy that gives something else later is not asked again. What has methods or a state of its own (a clock, an agent,
 * a signal) is what was given.
 */
export function readOnce<T>(
  check: Check<T>,
  options: unknown,
  name = "",
): { readonly flaw: string | undefined; readonly options: T } {
  let copied: unknown;
  const flaw = optionsFlaw<unknown>(
    (value, of) => {
      copied = check.copy === undefined ? value : check.copy(value);
      return check(copied, of);
    },
    options,
    name,
  );
  // Safe: it has passed the check, or there is a flaw.
  return { flaw, options: copied as T };
}

function inside(name: string, key: string): string {
  return name === "" ? key : `${name}.${key}`;
}

function unknownName(of: string, name: string, known: readonly string[]): string {
  const near = nearName(name, known);
  const where = of === "" ? "" : ` in ${quoted(of)}`;
  const hint = near === undefined ? "; " : `: did you mean "${near}"? `;
  const list = known.length === 0 ? "there are none" : `known: ${known.join(", ")}`;
  return `unknown option ${JSON.stringify(name.slice(0, 40))}${where}${hint}${list}`;
}

function quoted(name: string): string {
  return `\`${name}\``;
}

/**
 * Whether a value is an object of names and values. Lists, dates, promises and everything else that can be iterated or has a name
 * of its own (Map, Headers, FormData, Error) are not: what they hold are no properties and would silently be lost.
 */
export function isRecord(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.prototype.toString.call(value) === "[object Object]" &&
    !(Symbol.iterator in value)
  );
}

/** Makes the check of an option that must be given; `hint` says how. */
export function needed<T>(check: Check<T>, hint: string): StrictCheck<T> {
  const strict = (value: unknown, name: string): string | undefined =>
    value === undefined ? `${quoted(name)} is missing: ${hint}` : check(value, name);
  return Object.assign(strict, { whenUndefined: "needed" as const, copy: check.copy });
}

/** Makes the check of a credential: leaving it out may be meant, `undefined` is a variable that is not set. */
export function secret<T>(check: Check<T>): StrictCheck<T> {
  const strict = (value: unknown, name: string): string | undefined =>
    value === undefined
      ? `${quoted(name)} is undefined, most likely a variable that is not set: pass its value, or leave the option out`
      : check(value, name);
  return Object.assign(strict, { whenUndefined: "refused" as const, copy: check.copy });
}

/** Checked where it is used. */
export function elsewhere<T>(): Check<T> {
  return () => undefined;
}

/** Names and values whose own kinds are checked where they are written. */
export function record<T extends object>(): Check<T> {
  return recordCheck;
}

const recordCheck = /* @__PURE__ */ Object.assign(recordFlaw, { copy: copyRecord });

function recordFlaw(value: unknown, name: string): string | undefined {
  if (!isRecord(value)) return `${quoted(name)} must be a plain object of names and values`;
  return undefined;
}

export const boolean: Check<boolean> = (value, name) =>
  typeof value === "boolean" ? undefined : `${quoted(name)} must be true or false`;

/** Text that is well-formed: half of a surrogate pair cannot be sent as UTF-8. */
export const text: Check<string> = (value, name) => {
  if (typeof value !== "string") return `${quoted(name)} must be text`;
  return isWellFormed(value) ? undefined : `${quoted(name)} holds half of a surrogate pair`;
};

/** Text of a URL, as far as it can be told before it is taken apart: parsers drop line breaks without a word. */
export const url: Check<string> = (value, name) =>
  text(value, name) ??
  (/[\p{Cc}\s]/u.test(value as string) ? `${quoted(name)} holds white space or a control character` : undefined);

/** `setTimeout` holds 32 bits: a longer delay fires at once. */
export const longestDelayMs: number = 2_147_483_647;

/** A timer's delay. */
export const milliseconds: Check<number> = (value, name) =>
  typeof value === "number" && value > 0 && value <= longestDelayMs
    ? undefined
    : `${quoted(name)} must be a number of milliseconds from 1 to ${longestDelayMs}`;

/** A limit, such as a time or a size; Infinity lifts it. */
export const positive: Check<number> = (value, name) =>
  typeof value === "number" && value > 0 ? undefined : `${quoted(name)} must be a positive number`;

/** A number that can be counted with. */
export const positiveNumber: Check<number> = (value, name) =>
  Number.isFinite(value) && (value as number) > 0 ? undefined : `${quoted(name)} must be a number above 0`;

/** A number within bounds, both included. */
export function range(low: number, high: number): Check<number> {
  return (value, name) =>
    typeof value === "number" && value >= low && value <= high
      ? undefined
      : `${quoted(name)} must be a number from ${low} to ${high}`;
}

/** A whole number within bounds, both included. */
export function whole(low: number, high: number = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value, name) => {
    if (Number.isInteger(value) && (value as number) >= low && (value as number) <= high) return undefined;
    const bounds = high === Number.MAX_SAFE_INTEGER ? `, ${low} or more` : ` from ${low} to ${high}`;
    return `${quoted(name)} must be a whole number${bounds}`;
  };
}

/** One of several words. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): Check<T> {
  return (value, name) =>
    typeof value === "string" && Object.hasOwn(words, value)
      ? undefined
      : `${quoted(name)} must be ${either(Object.keys(words).map((word) => `"${word}"`))}`;
}

/** One of several numbers. */
export function oneNumberOf<T extends number>(numbers: Readonly<Record<T, true>>): Check<T> {
  return (value, name) =>
    typeof value === "number" && Object.hasOwn(numbers, value)
      ? undefined
      : `${quoted(name)} must be ${either(Object.keys(numbers))}`;
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

export const date: Check<Date> = (value, name) =>
  Object.prototype.toString.call(value) === "[object Date]" && !Number.isNaN(Number(value))
    ? undefined
    : `${quoted(name)} must be a valid Date`;

/** Whatever its parameters are, no more can be told of a function. */
export function fn<T extends (...args: never[]) => unknown>(): Check<T> {
  return functionFlaw;
}

function functionFlaw(value: unknown, name: string): string | undefined {
  return typeof value === "function" ? undefined : `${quoted(name)} must be a function`;
}

/** Whatever tells that it was aborted, when and why: of another realm or of a polyfill, whose class and younger methods do not matter. */
export const signal: Check<AbortSignal> = (value, name) =>
  hasMethods(value, ["addEventListener", "removeEventListener"]) &&
  typeof Reflect.get(value, "aborted") === "boolean" &&
  "reason" in value
    ? undefined
    : `${quoted(name)} must be an AbortSignal, and not one of a polyfill without \`reason\``;

/** An object that is known by its methods, such as a clock: its class does not matter. */
export function having<T extends object>(what: string, ...methods: readonly (keyof T & string)[]): Check<T> {
  return (value, name) => (hasMethods(value, methods) ? undefined : `${quoted(name)} must be ${what}`);
}

function hasMethods(value: unknown, names: readonly string[]): value is object {
  return (
    typeof value === "object" && value !== null && names.every((name) => typeof Reflect.get(value, name) === "function")
  );
}

/** `false`, or what another check lets pass. */
export function orFalse<T>(check: Check<T>): Check<T | false> {
  const flawOf = (value: unknown, name: string): string | undefined => {
    if (value === false) return undefined;
    return typeof value === "object" ? check(value, name) : `${quoted(name)} must be an object or false`;
  };
  return Object.assign(flawOf, { copy: check.copy });
}

/** Names and texts, such as headers. An undefined one is left out. */
export const textFields: Check<Readonly<Record<string, string>>> = /* @__PURE__ */ Object.assign(textFieldsFlaw, {
  copy: copyRecord,
});

function textFieldsFlaw(value: unknown, name: string): string | undefined {
  if (!isRecord(value)) return recordFlaw(value, name);
  for (const key in value) {
    if (!Object.hasOwn(value, key)) return `${quoted(name)} inherits a name, which would be lost: pass a plain object`;
  }
  for (const [key, given] of Object.entries(value)) {
    if (given === undefined) continue;
    const flaw = isWellFormed(key)
      ? text(given, inside(name, key.slice(0, 40)))
      : `${quoted(name)} has a name with half of a surrogate pair`;
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

/** A value, or a function that gives the current one. What the value may hold depends on where it goes. */
export const credential: Check<string | (() => string | Promise<string>)> = (value, name) =>
  typeof value === "string" || typeof value === "function"
    ? undefined
    : `${quoted(name)} must be text or a function that gives it`;

/** Whether text can be written as UTF-8: no surrogate stands alone. */
export function isWellFormed(value: string): boolean {
  // Not in every engine yet, and not in the types of ES2023.
  const { isWellFormed: native } = value as { isWellFormed?: () => boolean };
  return native === undefined ? !/\p{Cs}/u.test(value) : native.call(value);
}

/** What is wrong with the ways to send that a client was given together, each of which has passed its check. */
export function waysToSendFlaw(given: {
  readonly transport?: unknown;
  readonly fetch?: unknown;
  readonly agent?: unknown;
}): string | undefined {
  const { transport, fetch, agent } = given;
  if (transport !== undefined && (fetch !== undefined || agent !== undefined)) {
    return "pass either `transport`, or `fetch` or `agent`: a transport decides by itself how it sends";
  }
  return fetch !== undefined && agent !== undefined
    ? "pass either `fetch` or `agent`: a Node agent has no effect on fetch"
    : undefined;
}
