import type { Refusals, Reply, ReplyHeaders } from "../../contract.js";
import { jsonReply, randomHex, refusals as refusalsWith, refusing } from "../../contract.js";

/** The service's error envelope. Codes: FSS.0400 and so on (API reference, "Error Codes"). `more` is what some responses say besides. */
export function failure(
  status: number,
  code: string,
  message: string,
  {
    headers = {},
    ...more
  }: { readonly headers?: ReplyHeaders; readonly details?: { readonly error_msg: string } } = {},
): Reply {
  return answer(status, { error_code: code, error_msg: message, ...more }, headers);
}

/** JSON with the header of every response; nothing without a value. */
export function answer(status: number, value?: unknown, headers: ReplyHeaders = {}): Reply {
  return jsonReply({ status, headers: { ...requestId(), ...headers }, value });
}

/** A good response: 200 or, with nothing to say, 204. */
export function ok(value?: unknown): Reply {
  return answer(value === undefined ? 204 : 200, value);
}

/** A refusal with status 400. */
export function invalid(code: string, message: string): Reply {
  return failure(400, code, message);
}

/** The gateway's refusal of a caller, which never reaches the service. */
export function unauthorized(reason: string): Reply {
  const headers = requestId();
  const message = `Incorrect IAM authentication information: ${reason}`;
  const value = { error_msg: message, error_code: "APIGW.0301", request_id: headers["X-Request-Id"] };
  return jsonReply({ status: 401, headers, value });
}

export const functionNotFound = () => failure(404, "FSS.1051", "Not found the function");
export const versionNotFound = () => failure(404, "FSS.1052", "The version does not exist.");
export const aliasNotFound = () => failure(404, "FSS.1053", "The alias does not exist.");

/** Header of every response. */
function requestId(): { readonly "X-Request-Id": string } {
  return { "X-Request-Id": randomHex() };
}

/** Codes of the refusals that come from the gateway or the framework. */
const code = (status: number) => `FSS.0${status}`;

export const refusals: Refusals = refusalsWith(
  (status, message, headers) => failure(status, code(status), message, { headers }),
  {
    invalid: (call, violations) => {
      // Clients send optional headers empty; that says nothing.
      const [first] = violations.filter(({ where, at }) => where !== "header" || call.headers[at.toLowerCase()] !== "");
      if (first === undefined) return undefined;
      const { where, keyword, at, message, details } = first;
      if (where === "header") return failure(406, "FSS.0406", `Not acceptable: ${at} ${message}`);
      const isMissing = where === "body" && keyword === "required" && at === "";
      if (!isMissing) return invalid("FSS.0400", `Invalid parameter ${at}: ${message}`);
      const { missingProperty } = details;
      return invalid(
        "FSS.0400",
        missingProperty === "" ? "function event body is empty" : `${missingProperty} is required`,
      );
    },
    unknownPath: () =>
      answer(404, {
        error_code: "APIGW.0101",
        error_msg: "The API does not exist or has not been published in the environment",
      }),
  },
);

/** Refuses the request under way with this failure. */
export const fail: (...failed: Parameters<typeof failure>) => never = refusing(failure);

/** Refuses it with status 400. */
export const failInvalid: (code: string, message: string) => never = refusing(invalid);
