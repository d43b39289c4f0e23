import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * The host of an authority such as `localhost:4010` (RFC 3986 section 3.2), in the one form that browsers use: lower case, IPv4
 * in four decimals, IPv6 in brackets, without port and trailing dot. Undefined for anything else, also with user information.
 */
export function hostOf(authority: string): string | undefined {
  if (!/^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{0,5})?$/i.test(authority)) return undefined;
  const url = `http://${authority}`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, "") : undefined;
}

/** Whether a host as `hostOf` gives it is this machine whatever a name server says: `localhost` (RFC 6761) or a loopback address. */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, "");
  if (isIP(address) === 0) return host === "localhost" || host.endsWith(".localhost");
  return loopback.check(address, isIP(address) === 4 ? "ipv4" : "ipv6");
}

/** A name or address that a user gave, as `hostOf` gives it. IPv6 addresses may come with or without brackets. */
export function givenHost(host: string): string | undefined {
  return isIP(host) === 6 ? hostOf(`[${host}]`) : /:\d*$/.test(host.replace(/^\[.*\]/, "")) ? undefined : hostOf(host);
}
