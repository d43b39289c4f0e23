import type { Refusals, Reply, ReplyHeaders } from "../../contract.js";
import { emptyReply, jsonReply, refusals as refusalsWith, refusing, retryAfter, textReply } from "../../contract.js";

/** Error types, each with its HTTP status and its usual message (Appwrite server, app/config/errors.php). */
const types = {
  build_already_completed: "400 Build with the requested ID is already completed and cannot be canceled.",
  build_not_ready: "400 Build with the requested ID is building and not ready for execution.",
  deployment_not_found: "404 Deployment with the requested ID could not be found.",
  execution_in_progress: "400 Can't delete ongoing execution. Please wait for execution to finish before deleting it.",
  execution_not_found: "404 Execution with the requested ID could not be found.",
  function_already_exists:
    "409 Function with the requested ID already exists. Try again with a different ID or use ID.unique() to generate a unique ID.",
  function_entrypoint_missing: "404 Entrypoint for your function is missing.",
  function_not_found: "404 Function with the requested ID could not be found.",
  function_runtime_unsupported: "404 The requested runtime is either inactive or unsupported.",
  function_synchronous_timeout:
    "408 Synchronous function execution timed out. Use asynchronous execution instead, or ensure the execution duration doesn't exceed 30 seconds.",
  general_access_forbidden:
    "401 No Appwrite project was specified. Please specify your project ID when initializing your Appwrite SDK.",
  general_argument_invalid:
    "400 The request contains one or more invalid arguments. Please refer to the endpoint documentation.",
  general_bad_request: "400 The request is not valid.",
  general_cursor_not_found: "400 The cursor is invalid.",
  general_not_implemented: "405 This method was not fully implemented yet.",
  general_query_invalid: "400 Invalid query",
  general_rate_limit_exceeded:
    "429 Rate limit for the current endpoint has been exceeded. Please try again after some time.",
  general_unauthorized_scope: "401 The current user or API key does not have the required scopes.",
  general_unknown: "500 Server Error",
  project_id_missing:
    "403 When using project API key, make sure to pass x-appwrite-project header with your project ID.",
  project_not_found: "404 Project with the requested ID could not be found.",
  storage_file_empty: "400 No file sent",
  storage_file_type_unsupported: "400 The given file extension is not supported.",
  storage_invalid_content_range:
    "400 The content range is invalid. Please check the value of the Content-Range header.",
  storage_invalid_file_size:
    "400 The file size is either not valid or exceeds the maximum allowed size. Please check the file or the value of the _APP_STORAGE_LIMIT environment variable.",
  user_jwt_and_cookie_set:
    "403 JWT and cookie used in the same request. Use either `setJWT` or `setCookie`. Learn about which authentication method to use in the SSR docs: https://appwrite.io/docs/products/auth/server-side-rendering",
  user_jwt_invalid: "401 Failed to verify JWT.",
  user_unauthorized: "401 The current user is not authorized to perform the requested action.",
  variable_already_exists:
    "409 Variable with the same ID already exists in this project. Try again with a different ID.",
  variable_cannot_unset_secret:
    "400 Secret variables cannot be marked as non-secret. Please re-create the variable if this is your intention.",
  variable_not_found: "404 Variable with the requested ID could not be found.",
} as const;

export type ErrorType = keyof typeof types;

/** What the server usually says of it. */
export function messageOf(type: ErrorType): string {
  return types[type].slice(4);
}

/** What the web server calls itself, that the API runs in. */
const webServer = "swoole-http-server";

/** A JSON response as the server writes it: slashes escaped, characters beyond ASCII raw. */
export function answer(status: number, value: unknown, headers: ReplyHeaders = {}): Reply {
  return jsonReply({
    ...{ status, value, headers },
    contentType: "application/json; charset=UTF-8",
    stringify: (json) => JSON.stringify(json).replaceAll("/", "\\/"),
  });
}

/** The server's error envelope; its version is added when it goes out. `message` and `status` default to the type's usual ones. */
export function failure(
  type: ErrorType,
  own: { readonly message?: string; readonly headers?: ReplyHeaders; readonly status?: number } = {},
): Reply {
  const { message = messageOf(type), headers = {}, status = Number.parseInt(types[type], 10) } = own;
  return answer(status, { message, code: status, type }, headers);
}

/** As `failure`, from before the API has begun: the response is still the web server's. */
export function earlyFailure(type: ErrorType, message?: string): Reply {
  return failure(type, { ...(message !== undefined && { message }), headers: { Server: webServer } });
}

/** What the server says of headers for a function that it does not take: in place of a type, and with a status of its own fault. */
export const invalidHeaders: Reply = {
  ...answer(500, {
    message: "Server Error",
    code: 500,
    type: 'Invalid headers: Alphanumeric characters or hyphens only, cannot start with "x-appwrite", maximum 100 keys, and total size 16384.',
  }),
  isUnspecified: true,
};

/** The web server's own response, from before the API: a JSON body that is neither an object nor a list. Its version is added when it goes out. */
export const brokenBody: Reply = {
  ...textReply({ status: 500, headers: { Server: webServer }, contentType: "text/html", text: "" }),
  isUnspecified: true,
};

/** A response without a body. The web server calls it a page all the same. */
export function noContent(): Reply {
  return { status: 204, headers: { "Content-Type": "text/html" }, body: { kind: "empty" } };
}

// What is not routed gets a page, also where a client asked for JSON.
const notFound: Refusals["unknownPath"] = ({ method }) =>
  method === "OPTIONS"
    ? noContent()
    : textReply({
        status: 404,
        contentType: "text/html; charset=UTF-8",
        text: "<!DOCTYPE html><html lang=\"en\"><body><h1>The page you're looking for doesn't exist.</h1><span class='type'>general_route_not_found</span></body></html>",
      });

export const refusals: Refusals = refusalsWith((_status, message) => failure("general_unknown", { message }), {
  // The server does not know the spec: what it refuses, the parameters of its operations say.
  invalid: () => undefined,
  unknownPath: notFound,
  wrongMethod: notFound,
  notEmulated: (_call, { id }) =>
    failure("general_not_implemented", { status: 501, message: `The emulator does not emulate the operation ${id}.` }),
  tooLarge: () => ({ ...emptyReply({ status: 413, headers: { Connection: "close" } }), isUnspecified: true }),
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
});

/** Refuses the request under way with this failure. */
export const fail: (...failed: Parameters<typeof failure>) => never = refusing(failure);
