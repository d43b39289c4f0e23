import { jsonReply, type Reply, type ReplyHeaders } from "../../http/reply.js";
import { isObject } from "../../json.js";
import type { Refusals } from "../../provider.js";
import { retryAfter } from "../../retry-after.js";
import type { Violation } from "../../spec/violation.js";

/** Version that the emulated server says it has. */
export const serverVersion = "1.9.6";

/** Error types with their HTTP status and usual message (Appwrite server, app/config/errors.php). */
const types = {
  build_already_completed: { status: 400, message: "Build has already completed." },
  build_not_ready: { status: 400, message: "Build for the deployment is not ready. Please wait and try again." },
  deployment_invalid_file_size: { status: 400, message: "The file size is either not valid or exceeds the maximum." },
  deployment_not_found: { status: 404, message: "Deployment with the requested ID could not be found." },
  execution_in_progress: {
    status: 400,
    message: "Can't delete ongoing execution. Please wait for execution to finish before deleting it.",
  },
  execution_not_found: { status: 404, message: "Execution with the requested ID could not be found." },
  function_already_exists: { status: 409, message: "Function with the requested ID already exists." },
  function_entrypoint_missing: { status: 404, message: "Entrypoint for your function is missing." },
  function_not_found: { status: 404, message: "Function with the requested ID could not be found." },
  function_runtime_unsupported: { status: 404, message: "The requested runtime is either inactive or unsupported." },
  function_synchronous_timeout: {
    status: 408,
    message:
      "Synchronous function execution timed out. Use asynchronous execution instead, or ensure the execution duration doesn't exceed 30 seconds.",
  },
  general_access_forbidden: { status: 401, message: "Access to this API is forbidden." },
  general_argument_invalid: { status: 400, message: "The request contains one or more invalid arguments." },
  general_bad_request: { status: 400, message: "The request is not valid." },
  general_cursor_not_found: { status: 400, message: "The cursor is invalid." },
  general_not_implemented: { status: 405, message: "This method was not fully implemented yet." },
  general_query_invalid: { status: 400, message: "The query's syntax is invalid." },
  general_rate_limit_exceeded: {
    status: 429,
    message: "Rate limit for the current endpoint has been exceeded. Please try again after some time.",
  },
  general_route_not_found: {
    status: 404,
    message:
      "Route not found. Please ensure the endpoint is configured correctly and that the API route is valid for this SDK version.",
  },
  general_unauthorized_scope: {
    status: 401,
    message: "The current user or API key does not have the required scopes.",
  },
  general_unknown: { status: 500, message: "Server Error" },
  project_not_found: { status: 404, message: "Project with the requested ID could not be found." },
  storage_invalid_content_range: { status: 400, message: "Invalid content range." },
  user_jwt_and_cookie_set: { status: 403, message: "JWT and cookie cannot be used together." },
  user_jwt_invalid: {
    status: 401,
    message: "The JWT token is invalid. Please check the value of the X-Appwrite-JWT header.",
  },
  user_unauthorized: { status: 401, message: "The current user is not authorized to perform the requested action." },
  variable_already_exists: { status: 409, message: "Variable with the same ID already exists in this project." },
  variable_cannot_unset_secret: { status: 400, message: "Secret variables cannot be marked as non-secret." },
  variable_not_found: { status: 404, message: "Variable with the requested ID could not be found." },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>;

export type ErrorType = keyof typeof types;

/** A JSON answer as the server writes it: slashes escaped, characters beyond ASCII raw. */
export function answer({
  status,
  value,
  headers = {},
}: {
  readonly status: number;
  readonly value: unknown;
  readonly headers?: ReplyHeaders;
}): Reply {
  return jsonReply({
    status,
    value,
    headers: { ...commonHeaders, ...headers },
    contentType: "application/json; charset=UTF-8",
    stringify: (json) => JSON.stringify(json).replaceAll("/", "\\/"),
  });
}

/** Headers of every answer. */
export const commonHeaders: ReplyHeaders = { Server: "Appwrite", "X-Content-Type-Options": "nosniff" };

/** The server's error envelope. `message` and `status` default to the usual ones of the type. */
export function failure(
  type: ErrorType,
  {
    message = types[type].message,
    headers = {},
    status = types[type].status,
  }: {
    readonly message?: string;
    readonly headers?: ReplyHeaders;
    readonly status?: number;
  } = {},
): Reply {
  return answer({ status, headers, value: { message, code: status, type, version: serverVersion } });
}

export const refusals: Refusals = {
  invalid: (call, violations) => {
    const body = call.content.kind === "json" && isObject(call.content.value) ? call.content.value : {};
    const [first, ...others] = violations.filter((violation) => !isTolerated(violation, body));
    if (first === undefined) return undefined;
    // The server skips its checks for null and then fails on it (PHP TypeError).
    if ([first, ...others].some((violation) => isNullForText(violation, body))) return failure("general_unknown");
    const name = nameOf(first);
    return failure("general_argument_invalid", {
      message:
        first.keyword === "required"
          ? `Param "${name}" is not optional.`
          : `Invalid \`${name}\` param: Value ${first.message}`,
    });
  },
  unknownPath: () => failure("general_route_not_found"),
  wrongMethod: () => failure("general_route_not_found"),
  notEmulated: (_call, { id }) =>
    failure("general_not_implemented", { status: 501, message: `The emulator does not emulate the operation ${id}.` }),
  tooLarge: () => failure("general_argument_invalid", { message: "The request is larger than 12 MiB." }),
  throttled: (_call, { kind, retryAfterSeconds }) =>
    failure("general_rate_limit_exceeded", {
      headers: {
        ...retryAfter(kind, retryAfterSeconds),
        ...(kind === "own" && {
          "X-RateLimit-Limit": "60",
          "X-RateLimit-Remaining": "0",
          "X-RateLimit-Reset": String(Math.ceil(Date.now() / 1000) + retryAfterSeconds),
        }),
      },
    }),
  failed: (_call, error) =>
    failure("general_unknown", {
      message: `The emulator failed: ${error instanceof Error ? error.message : String(error)}`,
    }),
};

/** Name of the parameter that a violation is about: of a body, its top-level property. */
function nameOf({ where, at, details }: Violation): string {
  if (where !== "body") return at.split("/", 1)[0] ?? at;
  return at.split("/")[1] ?? String(details.missingProperty ?? "body");
}

const booleans: ReadonlySet<string> = new Set(["async", "enabled", "logging", "activate", "secret", "total"]);
const looseValues: ReadonlySet<unknown> = new Set(["true", "false", "1", "0", 1, 0]);

// The server reads booleans loosely, and takes response formats that it does not know.
function isTolerated(violation: Violation, body: Readonly<Record<string, unknown>>): boolean {
  if (violation.where === "header") return true;
  const name = nameOf(violation);
  return (
    violation.keyword === "type" && booleans.has(name) && (violation.where === "query" || looseValues.has(body[name]))
  );
}

function isNullForText({ where, at }: Violation, body: Readonly<Record<string, unknown>>): boolean {
  return where === "body" && body[at.slice(1)] === null;
}
