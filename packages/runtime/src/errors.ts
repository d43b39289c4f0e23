/** Why a call did not get a response. */
export type TransportErrorCode =
  | "DNS_FAILED"
  | "CONNECT_FAILED"
  | "TLS_FAILED"
  | "CONNECTION_LOST"
  | "ATTEMPT_TIMEOUT"
  | "REDIRECT_REFUSED"
  | "RESPONSE_TOO_LARGE"
  | "RESPONSE_MALFORMED";

/** Why a call was refused before anything was sent. */
export type RequestErrorCode = "CONFIG_INVALID" | "CREDENTIAL_MISSING" | "INPUT_INVALID" | "UNSAFE_PATH_PARAM" | "UNSUPPORTED";
