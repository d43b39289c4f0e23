import {
  asRecord,
  type Classify,
  classifyStatus,
  type JsonRecord,
  parseEpochSeconds,
  textOf,
  tryParse,
} from "../../provider/tools.js";

/** Reads the envelope `{"message", "code", "type", "version"}`; the type decides, never the message. */
export const classify: Classify = (response, operation, nowMs) => {
  const body = asRecord(tryParse(response.text())?.value);
  const type = textOf(body, "type");
  const message = textOf(body, "message");
  const providerError = body === undefined ? undefined : { type, message };
  const classification = classifyStatus(response.status);
  if (classification.retryability === "throttling") {
    // No Retry-After here, but the instant at which the window ends.
    const retryAfterMs = parseEpochSeconds(response.headers["x-ratelimit-reset"], nowMs);
    return { ...classification, providerError, retryAfterMs };
  }
  if (operation.retry === "unsent") {
    // The server has waited 30 s for its executor, whatever that did meanwhile: fetch an image, wait in a queue, run the function.
    if (type === "function_synchronous_timeout") {
      return { code: "FUNCTION_TIMEOUT", layer: "platform", executed: "maybe", retryability: "none", providerError };
    }
    // The function ran and answered bytes that do not fit into JSON.
    if (response.status === 400 && type === "general_unknown") {
      return { code: "RESPONSE_MALFORMED", layer: "platform", executed: "maybe", retryability: "none", providerError };
    }
    if (isRefusal(body, type)) {
      return { code: "BAD_REQUEST", layer: "platform", executed: "no", retryability: "none", providerError };
    }
  }
  return { ...classification, providerError };
};

/**
 * Whether a validator refused the request, which happens before anything is begun. The server then answers 500 with the
 * validator's sentence where the type should be. Only in its own envelope: a proxy's problem document has a type of another kind.
 */
function isRefusal(body: JsonRecord | undefined, type: string | undefined): boolean {
  return type !== undefined && /\s/.test(type) && body?.code === 500 && textOf(body, "version") !== undefined;
}
