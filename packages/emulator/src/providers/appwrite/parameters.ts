import { Cron } from "croner";
import { isObject } from "../../contract.js";
import { defaultSpecification, knownRuntimes, specifications } from "./runtimes.js";

/** What the server says against a value. */
export class InvalidValue extends Error {
  override readonly name = "InvalidValue";
}

/** Reads a value as the operation then gets it; throws an `InvalidValue` for one that the server does not take. */
type Reader<T> = (value: unknown) => T;

type Parameter<T> = {
  readonly read: Reader<T>;
  /** What stands for a parameter that is not given; a required one has none. */
  readonly fallback?: { readonly value: T };
  /** The server does not check null, and breaks on it (PHP TypeError) where the operation wants text. */
  readonly breaksOnNull?: true;
};

/** Parameters of an operation by name, in the order in which the server checks them. */
// biome-ignore lint/suspicious/noExplicitAny: a record of parameters of any types
export type Parameters = Readonly<Record<string, Parameter<any>>>;

/** What an operation is called with. */
export type ArgumentsOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

export function required<T>(read: Reader<T>): Parameter<T> {
  return { read };
}

export function optional<T>(read: Reader<T>): Parameter<T | undefined>;
export function optional<T>(read: Reader<T>, value: T): Parameter<T>;
export function optional<T>(read: Reader<T>, value?: T): Parameter<T | undefined> {
  return { read, fallback: { value } };
}

/** An optional text that the operation takes for granted. */
export function assumed<T>(read: Reader<T>, value: T): Parameter<T> {
  return { read, fallback: { value }, breaksOnNull: true };
}

function invalid(problem: string): never {
  throw new InvalidValue(problem);
}

export function text(most: number, { least = 0, nullable = false } = {}): Reader<string> {
  const problem = `Value must be a valid string${least > 0 ? ` and at least ${least} chars` : ""} and no longer than ${most} chars${nullable ? " or null" : ""}`;
  return (value) => {
    // A form's field is bytes; only an execution's body is not read as text.
    const given = asText(value);
    return typeof given === "string" && given.length >= least && given.length <= most ? given : invalid(problem);
  };
}

export const bytes: Reader<string | Buffer> = (value) => (Buffer.isBuffer(value) ? value : text(10_485_760)(value));

function asText(value: unknown): unknown {
  return Buffer.isBuffer(value) ? value.toString("utf8") : value;
}

const looseBooleans: ReadonlySet<unknown> = new Set([true, false, 1, 0, "1", "0", "true", "false"]);
const notBoolean = "Value must be a valid boolean";

// PHP takes any text but "" and "0" for true, and so does this: also "false".
export const boolean: Reader<boolean> = (value) => {
  const given = asText(value);
  if (!looseBooleans.has(given)) return invalid(notBoolean);
  return given === "0" ? false : Boolean(given);
};

/** A boolean whose text the operation reads itself. */
export const spelledBoolean: Reader<boolean> = (value) => {
  const given = asText(value);
  return looseBooleans.has(given) ? ["true", "1"].includes(String(given)) : invalid(notBoolean);
};

export function oneOf(
  allowed: readonly string[],
  problem = `Value must be one of (${allowed.join(", ")})`,
): Reader<string> {
  return (value) => (allowed.includes(String(asText(value))) ? String(asText(value)) : invalid(problem));
}

function range(least: number, most: number): Reader<number> {
  return (value) => {
    const given = asText(value);
    const number = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
    return Number.isInteger(number) && Number(number) >= least && Number(number) <= most
      ? Number(number)
      : invalid(`Value must be a valid range between ${least} and ${most}`);
  };
}

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,35}$/;
/** What the server says of a text that cannot be the id of something. */
export const uidProblem =
  "UID must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, and underscore. Can't start with a leading underscore";
export const uid: Reader<string> = (value) => (id.test(String(value)) ? String(value) : invalid(uidProblem));
const customIdProblem =
  "Parameter must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, period, hyphen, and underscore. Can't start with a special char";
export const customId: Reader<string> = (value) =>
  value === "unique()" || isUid(value) ? String(value) : invalid(customIdProblem);

/** Whether a value can be the id of something. */
export function isUid(value: unknown): boolean {
  return typeof value === "string" && id.test(value);
}

function listOf<T>(read: Reader<T>, most = 100): Reader<readonly T[]> {
  return (value) =>
    Array.isArray(value) && value.length <= most
      ? value.map(read)
      : invalid(`Value must a valid array and no longer than ${most} items`);
}

const roles = ["any", "guests", "users", "user", "team", "member", "label"];
const role: Reader<string> = (value) =>
  roles.includes(String(value).split(":", 1)[0] ?? "")
    ? String(value)
    : invalid(`Role "${value}" is not allowed. Must be one of: ${roles.join(", ")}.`);

// Five fields.
const cron: Reader<string> = (value) => {
  try {
    if (value !== "") new Cron(String(value), { mode: "5-part", paused: true }).stop();
    return String(value);
  } catch {
    return invalid("String must be a valid cron expression");
  }
};

const slugs = specifications.map(({ slug }) => slug);
const specification = oneOf(slugs, `Specification must be one of: ${slugs.join(", ")}`);

// An object, or JSON text of one: what is no JSON is no header at all.
export const headers: Reader<Readonly<Record<string, unknown>>> = (value) => {
  const given = asText(value);
  if (typeof given === "object") return { ...given };
  if (typeof given !== "string") return invalid("Value must be a valid object.");
  try {
    const decoded: unknown = JSON.parse(given);
    return isObject(decoded) || Array.isArray(decoded) ? { ...decoded } : {};
  } catch {
    return {};
  }
};

export const queries: Reader<readonly string[]> = (value) =>
  Array.isArray(value) ? value : invalid("Queries must be an array");
export const anything: Reader<unknown> = (value) => value;

const none: readonly string[] = [];
/** What a caller can set of a function, with the service's own defaults. */
export const settings = {
  /** Roles that may execute it: `any`, `users`, `guests`, `user:ID`. API keys need none. */
  execute: optional(listOf(role), none),
  events: optional(listOf(text(256)), none),
  schedule: optional(cron, ""),
  /** Time that a run has, in seconds. */
  timeout: optional(range(1, 900), 15),
  enabled: optional(boolean, true),
  logging: optional(boolean, true),
  entrypoint: optional(text(1028), ""),
  commands: optional(text(8192), ""),
  scopes: optional(listOf(text(128)), none),
  installationId: optional(text(128), ""),
  providerRepositoryId: optional(text(128), ""),
  providerBranch: optional(text(128), ""),
  providerSilentMode: optional(boolean, false),
  providerRootDirectory: optional(text(128), ""),
  providerBranches: optional(listOf(text(128)), none),
  providerPaths: optional(listOf(text(128)), none),
  buildSpecification: optional(specification, defaultSpecification),
  runtimeSpecification: optional(specification, defaultSpecification),
  deploymentRetention: optional(range(0, 36_500), 0),
} as const;

/** What a caller can set of a function, its name and runtime included. */
export type FunctionSettings = ArgumentsOf<typeof settings> & { readonly name: string; readonly runtime: string };

export const defaultSettings = Object.fromEntries(
  Object.entries(settings).map(([name, { fallback }]) => [name, fallback?.value]),
) as ArgumentsOf<typeof settings>; // each has a fallback

export const runtime: Reader<string> = oneOf(knownRuntimes);
