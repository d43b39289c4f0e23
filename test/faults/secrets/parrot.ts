import type { WireRequest } from "../support/fnwire.js";
import { formsOf } from "./sinks.js";

/** Everything a service could say back: what it was sent, and every secret it may know, in every form. */
export function echoOf(request: Pick<WireRequest, "url" | "headers" | "body">, secrets: readonly string[]): string {
  const said = [...Object.values(request.headers), String(request.body ?? ""), request.url];
  return [...secrets.flatMap(formsOf), ...said].join(" ");
}

/** Headers of a response that repeat what was said, as far as a header can. */
export function echoHeaders(echo: string): Record<string, string> {
  const text = echo.replace(/[^\x20-\x7e]/g, "");
  return {
    "x-request-id": text,
    "x-openstack-request-id": text,
    "x-cff-request-id": text,
    "x-appwrite-execution-id": text,
    location: `https://elsewhere.example/?${text}`,
    "set-cookie": text,
    "www-authenticate": text,
  };
}

/** An error's body with the words of all services at once, each with the echo in it. */
export function echoBody(echo: string, change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    message: echo,
    type: echo,
    code: echo,
    title: echo,
    description: echo,
    faultcode: echo,
    faultstring: echo,
    debuginfo: echo,
    error_code: echo,
    error_msg: echo,
    error_message: echo,
    request_id: echo,
    error: { code: echo, message: echo, title: echo, type: echo, stack: echo },
    ...change,
  };
}
