import { isObject } from "../../json.js";
import type { Payload } from "./payload.js";
import { knownRuntimes, specifications } from "./runtimes.js";

/** A value that the server takes, as the operation then gets it, or what the server says against it. */
type Reading = { readonly value: unknown; readonly problem?: undefined } | { readonly problem: string };
type Reader = (value: unknown) => Reading;

type Parameter = {
  readonly name: string;
  readonly read: Reader;
  /** What stands for a parameter that is not given; a required one has none. */
  readonly fallback?: { readonly value: unknown };
  /** The server does not check null, and breaks on it (PHP TypeError) where the operation wants text. */
  readonly breaksOnNull: boolean;
};

/** What an operation is called with, by parameter. */
export type Arguments = Readonly<Record<string, unknown>>;

/** The arguments, or how the server refuses: in words, or by breaking. */
export type ReadArguments =
  | { readonly args: Arguments; readonly problem?: undefined }
  | { readonly problem: string; readonly breaks: boolean };

/** Reads the parameters of an operation in their order; the first that is wrong is the one that is told. */
export function readArguments(parameters: readonly Parameter[], given: Payload): ReadArguments {
  const args: Record<string, unknown> = {};
  let breaks = false;
  for (const { name, read, fallback, breaksOnNull } of parameters) {
    const value = given[name];
    if (value === undefined || value === null) {
      if (fallback === undefined) return { problem: `Param "${name}" is not optional.`, breaks: false };
      if (value === null && breaksOnNull) breaks = true;
      args[name] = fallback.value;
      continue;
    }
    const reading = read(value);
    if (reading.problem !== undefined)
      return { problem: `Invalid \`${name}\` param: ${reading.problem}`, breaks: false };
    args[name] = reading.value;
  }
  return breaks ? { problem: "null", breaks } : { args };
}

function required(name: string, read: Reader): Parameter {
  return { name, read, breaksOnNull: false };
}

function optional(name: string, read: Reader, value: unknown = undefined): Parameter {
  return { name, read, fallback: { value }, breaksOnNull: false };
}

/** An optional text that the operation takes for granted. */
function assumed(name: string, read: Reader, value: string): Parameter {
  return { name, read, fallback: { value }, breaksOnNull: true };
}

function text(most: number, { least = 0, nullable = false } = {}): Reader {
  const problem = `Value must be a valid string${least > 0 ? ` and at least ${least} chars` : ""} and no longer than ${most} chars${nullable ? " or null" : ""}`;
  return (value) => {
    // A form's field is bytes; only an execution's body is not read as text.
    const given = Buffer.isBuffer(value) ? value.toString("utf8") : value;
    return typeof given === "string" && given.length >= least && given.length <= most ? { value: given } : { problem };
  };
}

const bytes: Reader = (value) => (Buffer.isBuffer(value) ? { value } : text(10_485_760)(value));

function asText(value: unknown): unknown {
  return Buffer.isBuffer(value) ? value.toString("utf8") : value;
}

const looseBooleans: ReadonlySet<unknown> = new Set([true, false, 1, 0, "1", "0", "true", "false"]);
const notBoolean = "Value must be a valid boolean";

// PHP takes any text but "" and "0" for true, and so does this: also "false".
const boolean: Reader = (value) => {
  const given = asText(value);
  if (!looseBooleans.has(given)) return { problem: notBoolean };
  return { value: given === "0" ? false : Boolean(given) };
};

/** A boolean whose text the operation reads itself. */
const spelledBoolean: Reader = (value) => {
  const given = asText(value);
  return looseBooleans.has(given) ? { value: ["true", "1"].includes(String(given)) } : { problem: notBoolean };
};

function oneOf(allowed: readonly string[], problem = `Value must be one of (${allowed.join(", ")})`): Reader {
  return (value) => (allowed.includes(String(asText(value))) ? { value: asText(value) } : { problem });
}

function range(least: number, most: number): Reader {
  return (value) => {
    const given = asText(value);
    const number = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
    return Number.isInteger(number) && Number(number) >= least && Number(number) <= most
      ? { value: number }
      : { problem: `Value must be a valid range between ${least} and ${most}` };
  };
}

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,35}$/;
const uidProblem =
  "UID must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, and underscore. Can't start with a leading underscore";
const uid: Reader = (value) => (id.test(String(value)) ? { value } : { problem: uidProblem });
const customId: Reader = (value) =>
  value === "unique()" || (typeof value === "string" && id.test(value))
    ? { value }
    : {
        problem:
          "Parameter must contain at most 36 chars. Valid chars are a-z, A-Z, 0-9, period, hyphen, and underscore. Can't start with a special char",
      };

/** Whether a text can be the id of something. */
export function isUid(value: unknown): boolean {
  return typeof value === "string" && id.test(value);
}

export { uidProblem };

function listOf(read: Reader, most = 100): Reader {
  return (value) => {
    const items = Array.isArray(value) ? value.map(read) : undefined;
    const wrong = items?.find((item) => item.problem !== undefined);
    if (items === undefined || items.length > most)
      return { problem: `Value must a valid array and no longer than ${most} items` };
    return wrong ?? { value: items.map((item) => ("value" in item ? item.value : undefined)) };
  };
}

const roles = ["any", "guests", "users", "user", "team", "member", "label"];
const role: Reader = (value) =>
  roles.includes(String(value).split(":", 1)[0] ?? "")
    ? { value }
    : { problem: `Role "${value}" is not allowed. Must be one of: ${roles.join(", ")}.` };

const cronField = /^[\d*/,\-?LW#A-Za-z]+$/;
const cron: Reader = (value) => {
  const fields = String(value).trim().split(/\s+/);
  return value === "" || (fields.length === 5 && fields.every((field) => cronField.test(field)))
    ? { value }
    : { problem: "String must be a valid cron expression" };
};

const slugs = specifications.map(({ slug }) => slug);
const specification = oneOf(slugs, `Specification must be one of: ${slugs.join(", ")}`);

// An object, or JSON text of one: what is no JSON is no header at all.
const headers: Reader = (value) => {
  const given = asText(value);
  if (typeof given === "object") return { value: given };
  if (typeof given !== "string") return { problem: "Value must be a valid object." };
  try {
    const decoded: unknown = JSON.parse(given);
    return { value: isObject(decoded) || Array.isArray(decoded) ? decoded : {} };
  } catch {
    return { value: {} };
  }
};

const queries: Reader = (value) => (Array.isArray(value) ? { value } : { problem: "Queries must be an array" });
const anything: Reader = (value) => ({ value });

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];
const functionId = required("functionId", uid);
const executionId = required("executionId", uid);
const deploymentId = required("deploymentId", uid);
const variableId = required("variableId", uid);
const total = optional("total", boolean, true);
const list = [functionId, optional("queries", queries, []), total];

const settings = (name: Parameter, runtime: Parameter) => [
  name,
  runtime,
  optional("execute", listOf(role)),
  optional("events", listOf(text(256))),
  optional("schedule", cron),
  optional("timeout", range(1, 900)),
  optional("enabled", boolean),
  optional("logging", boolean),
  optional("entrypoint", text(1028)),
  optional("commands", text(8192)),
  optional("scopes", listOf(text(128))),
  optional("installationId", text(128)),
  optional("providerRepositoryId", text(128)),
  optional("providerBranch", text(128)),
  optional("providerSilentMode", boolean),
  optional("providerRootDirectory", text(128)),
  optional("providerBranches", listOf(text(128))),
  optional("providerPaths", listOf(text(128))),
  optional("buildSpecification", specification),
  optional("runtimeSpecification", specification),
  optional("deploymentRetention", range(0, 36_500)),
];

/** The parameters of each operation, in the order in which the server checks them. */
export const parameters = {
  createExecution: [
    functionId,
    assumed("body", bytes, ""),
    optional("async", spelledBoolean, false),
    assumed("path", text(2048, { least: 1 }), "/"),
    assumed("method", oneOf(methods), "POST"),
    optional("headers", headers, {}),
    optional("scheduledAt", text(100, { least: 1, nullable: true })),
  ],
  listExecutions: list,
  getExecution: [functionId, executionId],
  deleteExecution: [functionId, executionId],
  listFunctions: [optional("queries", queries, []), optional("search", text(256), ""), total],
  createFunction: [
    required("functionId", customId),
    ...settings(required("name", text(128)), required("runtime", oneOf(knownRuntimes))),
  ],
  listRuntimes: [],
  listSpecifications: [],
  getFunction: [functionId],
  updateFunction: [functionId, ...settings(required("name", text(128)), optional("runtime", oneOf(knownRuntimes)))],
  deleteFunction: [functionId],
  updateFunctionDeployment: [functionId, deploymentId],
  listDeployments: [functionId, optional("queries", queries, []), optional("search", text(256), ""), total],
  createDeployment: [
    functionId,
    optional("entrypoint", text(1028)),
    optional("commands", text(8192)),
    optional("code", anything),
    required("activate", spelledBoolean),
  ],
  createDuplicateDeployment: [functionId, deploymentId],
  getDeployment: [functionId, deploymentId],
  deleteDeployment: [functionId, deploymentId],
  getDeploymentDownload: [functionId, deploymentId, optional("type", oneOf(["source", "output"]), "source")],
  updateDeploymentStatus: [functionId, deploymentId],
  listVariables: list,
  createVariable: [
    functionId,
    required("variableId", customId),
    required("key", text(255)),
    required("value", text(8192)),
    optional("secret", boolean, true),
  ],
  getVariable: [functionId, variableId],
  updateVariable: [
    functionId,
    variableId,
    optional("key", text(255)),
    optional("value", text(8192)),
    optional("secret", boolean),
  ],
  deleteVariable: [functionId, variableId],
} as const satisfies Readonly<Record<string, readonly Parameter[]>>;
