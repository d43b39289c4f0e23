import { TransportError } from "@fnwire/runtime";

/** What a transport fails with, for transports that break connections on purpose. */
export function brokenConnection(
  code: "CONNECT_FAILED" | "CONNECTION_LOST" | "ATTEMPT_TIMEOUT",
  operation: string,
  sent: boolean,
): TransportError {
  return new TransportError({ code, message: `${operation}: ${code}`, operation, sent, responseStarted: false });
}
