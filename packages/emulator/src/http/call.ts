import type { Content } from "./content.js";

/** One request as a provider sees it: read in full, its path matched, nothing of it checked yet. */
export type Call = {
  /** Number of the exchange in the ledger. Runs that this call starts refer to it. */
  readonly exchange: number;
  readonly method: string;
  /** Request target as it stood on the request line (RFC 9112 section 3.2). Signatures cover it. */
  readonly target: string;
  /** Decoded path of the request. */
  readonly path: string;
  /** Mount below which the route was found, such as `/oserve/v1.3`. Empty when it was found below the origin. */
  readonly mount: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly content: Content;
  /** Scheme and authority by which the client reached the emulator, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
};
