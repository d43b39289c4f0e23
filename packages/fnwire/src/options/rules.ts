import {
  type AnyCheck,
  boolean,
  credential,
  date,
  milliseconds,
  needed,
  object,
  oneNumberOf,
  oneOf,
  positive,
  positiveNumber,
  secret,
  text,
  textFields,
  url,
  fn as whatever,
  whole,
} from "@fnwire/runtime/options";
import { configError } from "../errors/caller-error.js";
import type { Redactor } from "../errors/redactor.js";
import type { Credential } from "../model/credential.js";

/** What is wrong with a value, such as `"must be a UUID"`, or `undefined`. Never repeats the value: it may be a secret in the wrong place. */
export type Check<T> = ((value: unknown) => string | undefined) & { readonly passes?: T };

type AnyFunction = (...args: never[]) => unknown;
type Optional = "" | "?";
/** A word, or, of an option that must be given, the word with what to give: `{ url: "the base URL, such as …" }`. */
type Word<W extends string, Q extends Optional> = `${W}${Q}` | (Q extends "" ? Hinted<W> : never);
type Hinted<W extends string> = W extends string ? { readonly [P in W]: string } : never;
type OneOf<V, Q extends Optional> = { readonly [P in `oneOf${Q}`]: readonly V[] };
type Own<V, Q extends Optional> = { readonly [P in `check${Q}`]: Check<V> };

type Rule<V, Q extends Optional> =
  | Own<V, Q>
  | ([V] extends [boolean]
      ? Word<"boolean", Q>
      : [V] extends [number]
        ? number extends V
          ? Word<"count" | "number" | "milliseconds" | "bytes", Q>
          : OneOf<V, Q>
        : [V] extends [string]
          ? string extends V
            ? Word<"text" | "url", Q>
            : OneOf<V, Q>
          : [Credential] extends [V]
            ? Word<"credential", Q>
            : [V] extends [Date]
              ? Word<"date", Q>
              : [V] extends [AnyFunction]
                ? Word<"function", Q>
                : string extends keyof V
                  ? Word<"headers", Q>
                  : { readonly [P in `object${Q}`]: Checks<V> });

/**
 * An option that may be left out, but not given as `undefined`, which is a variable that is not set: `token?: Credential`, nothing
 * more. Credentials have to be such options. `given` leaves it to the provider to tell the redactor what in the value is secret.
 */
type Unset<V> = { readonly given: Rule<V, ""> } | ([Credential] extends [V] ? "credential?" : never);

type RuleOf<T, K extends keyof T> =
  Record<never, never> extends Pick<T, K>
    ? { readonly [P in K]: undefined } extends Pick<T, K>
      ? [Credential] extends [T[K]]
        ? never
        : Rule<Exclude<T[K], undefined>, "?">
      : Unset<Exclude<T[K], undefined>>
    : Rule<T[K], "">;

/** One check for each option, at any depth: none forgotten, none invented, none of another kind. */
export type Checks<T> = { readonly [K in keyof T]-?: RuleOf<T, K> };

/** The rules of options, whatever they are. */
export type Rules = { readonly [name: string]: unknown };

const words: Readonly<Record<string, AnyCheck>> = {
  boolean,
  bytes: positive,
  count: /* @__PURE__ */ whole(0),
  credential,
  date,
  function: /* @__PURE__ */ whatever(),
  headers: textFields,
  milliseconds,
  number: positiveNumber,
  text,
  url,
};

/** The check that a rule stands for. */
function checkOf(rule: unknown, name: string): AnyCheck {
  if (typeof rule === "string") {
    const optional = rule.endsWith("?");
    const word = optional ? rule.slice(0, -1) : rule;
    const check = Object.hasOwn(words, word) ? words[word] : undefined;
    if (check === undefined) throw unknownRule(name);
    if (!optional) return needed(check, "the service needs it");
    return check === credential ? secret(check) : check;
  }
  const [entry] = typeof rule === "object" && rule !== null ? Object.entries(rule) : [];
  if (entry === undefined) throw unknownRule(name);
  const [key, given]: readonly [string, unknown] = entry;
  if (key === "given") return secret(checkOf(`${given}?`, name));
  const optional = key.endsWith("?");
  const kind = optional ? key.slice(0, -1) : key;
  const check = checkOfKind(kind, given, name);
  return optional ? check : needed(check, typeof given === "string" ? given : "the service needs it");
}

function checkOfKind(kind: string, given: unknown, name: string): AnyCheck {
  if (typeof given === "string") return Object.hasOwn(words, kind) ? (words[kind] as AnyCheck) : checkOf(kind, name);
  if (kind === "check" && typeof given === "function") {
    return (value, of) => {
      const flaw: unknown = given(value);
      return flaw === undefined ? undefined : `\`${of}\` ${flaw}`;
    };
  }
  if (kind === "oneOf" && Array.isArray(given)) {
    const table = Object.fromEntries(given.map((each) => [each, true as const]));
    return typeof given[0] === "number" ? oneNumberOf(table) : oneOf(table);
  }
  if (kind === "object" && typeof given === "object" && given !== null) return object(tableOf(given as Rules, name));
  throw unknownRule(name);
}

function unknownRule(name: string): Error {
  return configError(`the rule of the option ${JSON.stringify(name)} is none that fnwire knows`);
}

/** One check for each rule. */
export function tableOf(rules: Rules, of = ""): Record<string, AnyCheck> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const path = of === "" ? name : `${of}.${name}`;
      return [name, checkOf(rule, path)];
    }),
  );
}

/** Options with every credential known to the redactor before it is used: text now, what functions give when they give it. */
export function tellCredentials<T extends object>(
  options: T,
  rules: Rules,
  redactor: Pick<Redactor, "keep" | "add">,
): T {
  // Options may be inherited, and getters may change their mind: what is read here lies before them.
  let told: T | undefined;
  for (const [name, rule] of Object.entries(rules)) {
    const value: unknown = Reflect.get(options, name);
    const nested = nestedRules(rule);
    let next = value;
    if (isCredential(rule)) {
      if (typeof value === "string") redactor.keep(value);
      if (typeof value === "function") {
        next = async () => {
          const secret: unknown = await value();
          if (typeof secret === "string") redactor.add(secret);
          return secret;
        };
      }
    } else if (nested !== undefined && typeof value === "object" && value !== null) {
      next = tellCredentials(value, nested, redactor);
    }
    if (next === value) continue;
    told ??= Object.create(options) as T; // Safe: it has whatever the options have.
    Object.defineProperty(told, name, { value: next, enumerable: true });
  }
  return told ?? options;
}

function isCredential(rule: unknown): boolean {
  return (
    rule === "credential" ||
    rule === "credential?" ||
    (typeof rule === "object" && rule !== null && "credential" in rule)
  );
}

function nestedRules(rule: unknown): Rules | undefined {
  const { object, "object?": optional } = (typeof rule === "object" && rule !== null ? rule : {}) as Record<
    string,
    unknown
  >;
  return (object ?? optional) as Rules | undefined;
}
