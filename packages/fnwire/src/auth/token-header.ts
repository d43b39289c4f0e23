import type { Authenticator, HeaderFields } from "../model/authenticator.js";
import type { TokenSource } from "./token-source.js";

/** Sends the current token of a source in one header. */
export function tokenAuth(facts: {
  source: TokenSource;
  header: string;
  prefix?: string;
  fixed?: HeaderFields;
}): Authenticator {
  const { source, header, prefix = "", fixed } = facts;
  const put = (headers: HeaderFields, token: string): HeaderFields => ({
    ...headers,
    ...fixed,
    [header]: prefix + token,
  });
  return {
    authenticate(request) {
      const token = source.get();
      return typeof token === "string"
        ? put(request.headers, token)
        : token.then((value) => put(request.headers, value));
    },
    refused(headers) {
      source.drop((headers[header] ?? "").slice(prefix.length));
      return true;
    },
  };
}
