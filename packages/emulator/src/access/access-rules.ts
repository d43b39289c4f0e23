import type { IncomingMessage } from "node:http";
import { mediaTypeOf } from "../http/content.js";
import { givenHost, hostOf, isLoopback } from "./host.js";

/** Why a request is not served, in a sentence that says what to do. */
export type AccessRefusal = { readonly status: 403 | 415 | 421; readonly message: string };

/** Who may ask, besides programs and pages of this machine. */
export type AccessOptions = {
  /** Address or name that the emulator listens on. */
  readonly host: string;
  /** Further names and addresses by which it may be asked; one that begins with a dot stands for all names below it. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Further origins, such as `https://app.example`, whose pages may call the services. `null` for pages without one. */
  readonly allowedOrigins?: readonly string[] | undefined;
};

const reading = new Set(["GET", "HEAD"]);

/**
 * Keeps web pages that are not the developer's own from an emulator that runs code on the developer's machine. A page of any site can send
 * requests to loopback, and with a name of its own that it points there (DNS rebinding) it could read the responses too.
 */
export class AccessRules {
  readonly #hosts: ReadonlySet<string>;
  readonly #domains: readonly string[];
  readonly #origins: ReadonlySet<string>;

  /** Throws a `TypeError` that names an option which no request could ever match. */
  constructor({ host, allowedHosts = [], allowedOrigins = [] }: AccessOptions) {
    const own = givenHost(host);
    this.#hosts = new Set([
      ...(own === undefined ? [] : [own]),
      ...allowedHosts.filter((name) => !name.startsWith(".")).map(checkedHost),
    ]);
    this.#domains = allowedHosts.filter((name) => name.startsWith(".")).map((name) => `.${checkedHost(name.slice(1))}`);
    this.#origins = new Set(allowedOrigins.map(checkedOrigin));
  }

  /** Why this request is refused, if it is. `isAdmin` for the emulator's own routes and its page. */
  refusalOf(incoming: IncomingMessage, { isAdmin }: { readonly isAdmin: boolean }): AccessRefusal | undefined {
    const authority = authorityOf(incoming);
    const host = authority === undefined ? undefined : hostOf(authority);
    if (authority === undefined || host === undefined || !this.#isOwnHost(host))
      return { status: 421, message: foreignHost(host) };
    return isAdmin ? adminRefusal(incoming, authority) : this.#serviceRefusal(incoming);
  }

  #isOwnHost(host: string): boolean {
    return isLoopback(host) || this.#hosts.has(host) || this.#domains.some((domain) => host.endsWith(domain));
  }

  #serviceRefusal({ headers, method = "GET" }: IncomingMessage): AccessRefusal | undefined {
    const { origin } = headers;
    if (origin === undefined)
      return headers["sec-fetch-site"] === "cross-site" && !isNavigation({ headers, method })
        ? foreignPage()
        : undefined;
    return this.#origins.has(origin) || isLoopbackOrigin(origin) ? undefined : foreignPage(origin);
  }
}

// RFC 9112 section 3.2.2: the authority of an absolute target counts, not the Host header. Here both have to be right.
function authorityOf({ headersDistinct, url = "/" }: IncomingMessage): string | undefined {
  const [host, ...more] = headersDistinct.host ?? [];
  if (host === undefined || more.length > 0) return undefined;
  if (url.startsWith("/")) return host;
  return /^https?:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() === host.toLowerCase() ? host : undefined;
}

function adminRefusal({ headers, method = "GET" }: IncomingMessage, authority: string): AccessRefusal | undefined {
  const { origin, "sec-fetch-site": site = "none" } = headers;
  if (origin !== undefined && origin !== `http://${authority.toLowerCase()}`) return foreignToAdmin;
  const isDocument = isNavigation({ headers, method }) && headers["sec-fetch-dest"] === "document";
  if (!["none", "same-origin"].includes(site) && !isDocument) return foreignToAdmin;
  if (reading.has(method) || mediaTypeOf(headers["content-type"]) === "application/json") return undefined;
  return { status: 415, message: "Requests that change something need the header content-type: application/json." };
}

// Following a link gives the page that has it nothing to read (Fetch Metadata Request Headers, section 2).
function isNavigation({ headers, method }: Pick<IncomingMessage, "headers"> & { readonly method: string }): boolean {
  return reading.has(method) && headers["sec-fetch-mode"] === "navigate";
}

function isLoopbackOrigin(origin: string): boolean {
  const [, authority] = /^https?:\/\/([^/]+)$/i.exec(origin) ?? [];
  const host = authority === undefined ? undefined : hostOf(authority);
  return host !== undefined && isLoopback(host);
}

function checkedHost(name: string): string {
  const host = givenHost(name);
  if (host !== undefined) return host;
  throw new TypeError(`allowedHosts: ${JSON.stringify(name)} is no name or address; give it without scheme and port.`);
}

function checkedOrigin(origin: string): string {
  if (origin === "null" || (URL.canParse(origin) && new URL(origin).origin === origin)) return origin;
  throw new TypeError(
    `allowedOrigins: ${JSON.stringify(origin)} is no origin; give scheme, host and port as a browser does, such as "https://app.example".`,
  );
}

const foreignToAdmin: AccessRefusal = {
  status: 403,
  message:
    "The emulator's own routes and page are not for pages of other origins. Ask from a program, or from the page itself.",
};

function foreignHost(host: string | undefined): string {
  const remedy =
    host === undefined
      ? "Send one Host header that names it"
      : `If it is yours, start the emulator with --allowed-hosts ${host} (in a program: allowedHosts: ["${host}"])`;
  return `The emulator is not asked by a name that it has: it answers to localhost, loopback addresses and what --host says, so that no web page reaches it under a name of its own. ${remedy}.`;
}

function foreignPage(origin?: string): AccessRefusal {
  const isNamed = origin !== undefined && URL.canParse(origin) && new URL(origin).origin === origin;
  const named = isNamed || origin === "null" ? origin : "ORIGIN";
  return {
    status: 403,
    message: `The emulator serves programs, and pages of loopback origins such as http://localhost:5173; this request comes from another page. If it is yours, start the emulator with --allowed-origins ${named} (in a program: allowedOrigins: ["${named}"]).`,
  };
}
