import { emptyReply, jsonReply, type Reply, type ReplyHeaders, textReply } from "../../http/reply.js";
import { type Refusals, refusals as refusalsWith, retryAfter } from "../../service/refusals.js";

/** Error types with their HTTP status and usual message (Appwrite server, app/config/errors.php). */
const types = {
  build_already_completed: {
    status: 400,
    message: "Build with the requested ID is already completed and cannot be canceled.",
  },
  build_not_ready: { status: 400, message: "Build with the requested ID is building and not ready for execution." },
  deployment_not_found: { status: 404, message: "Deployment with the requested ID could not be found." },
  execution_in_progress: {
    status: 400,
    message: "Can't delete ongoing execution. Please wait for execution to finish before deleting it.",
  },
  execution_not_found: { status: 404, message: "Execution with the requested ID could not be found." },
  function_already_exists: {
    status: 409,
    message:
      "Function with the requested ID already exists. Try again with a different ID or use ID.unique() to generate a unique ID.",
  },
  function_entrypoint_missing: { status: 404, message: "Entrypoint for your function is missing." },
  function_not_found: { status: 404, message: "Function with the requested ID could not be found." },
  function_runtime_unsupported: { status: 404, message: "The requested runtime is either inactive or unsupported." },
  function_synchronous_timeout: {
    status: 408,
    message:
      "Synchronous function execution timed out. Use asynchronous execution instead, or ensure the execution duration doesn't exceed 30 seconds.",
  },
  general_access_forbidden: {
    status: 401,
    message: "No Appwrite project was specified. Please specify your project ID when initializing your Appwrite SDK.",
  },
  general_argument_invalid: {
    status: 400,
    message: "The request contains one or more invalid arguments. Please refer to the endpoint documentation.",
  },
  general_bad_request: { status: 400, message: "The request is not valid." },
  general_cursor_not_found: { status: 400, message: "The cursor is invalid." },
  general_not_implemented: { status: 405, message: "This method was not fully implemented yet." },
  general_query_invalid: { status: 400, message: "Invalid query" },
  general_rate_limit_exceeded: {
    status: 429,
    message: "Rate limit for the current endpoint has been exceeded. Please try again after some time.",
  },
  general_unauthorized_scope: {
    status: 401,
    message: "The current user or API key does not have the required scopes.",
  },
  general_unknown: { status: 500, message: "Server Error" },
  project_id_missing: {
    status: 403,
    message: "When using project API key, make sure to pass x-appwrite-project header with your project ID.",
  },
  project_not_found: { status: 404, message: "Project with the requested ID could not be found." },
  storage_file_empty: { status: 400, message: "No file sent" },
  storage_file_type_unsupported: { status: 400, message: "The given file extension is not supported." },
  storage_invalid_content_range: {
    status: 400,
    message: "The content range is invalid. Please check the value of the Content-Range header.",
  },
  storage_invalid_file_size: {
    status: 400,
    message:
      "The file size is either not valid or exceeds the maximum allowed size. Please check the file or the value of the _APP_STORAGE_LIMIT environment variable.",
  },
  user_jwt_and_cookie_set: {
    status: 403,
    message:
      "JWT and cookie used in the same request. Use either `setJWT` or `setCookie`. Learn about which authentication method to use in the SSR docs: https://appwrite.io/docs/products/auth/server-side-rendering",
  },
  user_jwt_invalid: { status: 401, message: "Failed to verify JWT." },
  user_unauthorized: { status: 401, message: "The current user is not authorized to perform the requested action." },
  variable_already_exists: {
    status: 409,
    message: "Variable with the same ID already exists in this project. Try again with a different ID.",
  },
  variable_cannot_unset_secret: {
    status: 400,
    message:
      "Secret variables cannot be marked as non-secret. Please re-create the variable if this is your intention.",
  },
  variable_not_found: { status: 404, message: "Variable with the requested ID could not be found." },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>;

export type ErrorType = keyof typeof types;

/** What the server usually says of it. */
export function messageOf(type: ErrorType): string {
  return types[type].message;
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
  return answer(status, { message, code: status, type }, headers);
}

/** As `failure`, from before the API has begun: the answer is still the web server's. */
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

/** An answer without a body. The web server calls it a page all the same. */
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
