import { invalidInput } from "./check.js";

/** A checked base URL. */
export type Endpoint = {
  /** Scheme, host and port, such as `https://cloud.appwrite.io`. */
  readonly origin: string;
  /** Origin and base path without a trailing slash. */
  readonly base: string;
};

const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Accepts an absolute https URL, or http on a loopback host (RFC 6761 §6.3, RFC 1122 §3.2.1.3) or when explicitly allowed.
 * User information, a query and a fragment are refused: they would end up in every request and in logs.
 */
export function parseEndpoint({
  endpoint,
  allowInsecureHttp,
}: {
  endpoint: string;
  allowInsecureHttp: boolean;
}): Endpoint {
  if (typeof endpoint !== "string" || endpoint === "") {
    throw invalidInput({
      message: "`endpoint` is missing: pass the base URL of the API, such as https://api.example.com/v1",
    });
  }
  let url: URL;
  try {
    url = new URL(endpoint);
  } catch {
    throw invalidInput({ message: "`endpoint` is not an absolute URL: pass one such as https://api.example.com/v1" });
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw invalidInput({ message: `\`endpoint\` must start with https://, not ${url.protocol}` });
  }
  if (url.username !== "" || url.password !== "") {
    throw invalidInput({ message: "`endpoint` contains a user name or password: pass credentials in `auth` instead" });
  }
  if (endpoint.includes("?") || endpoint.includes("#")) {
    throw invalidInput({ message: "`endpoint` must not have a query or a fragment: pass the base URL only" });
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !loopback.test(url.hostname)) {
    throw invalidInput({
      message: `\`endpoint\` uses http on ${url.hostname}, which would send credentials in clear text: use https, or pass \`allowInsecureHttp: true\``,
    });
  }
  return { origin: url.origin, base: url.origin + url.pathname.replace(/\/+$/, "") };
}
