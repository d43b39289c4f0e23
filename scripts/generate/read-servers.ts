import { asArray, asObject, asString, type Json, type JsonObject, own } from "./json.js";
import type { Server } from "./operation-model.js";
import type { Problem } from "./problems.js";

/** Server URLs with every variable replaced by its default. */
export function readServers(servers: Json | undefined): readonly Server[] {
  return asArray(servers).map((item) => {
    const server = asObject(item);
    const variables = asObject(server.variables);
    const url = (asString(server.url) ?? "").replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
      return asString(asObject(own(variables, name)).default) ?? placeholder;
    });
    return { url, description: asString(server.description) };
  });
}

/**
 * An operation's own servers. One that is the document's own says nothing. The path of one on the endpoint's host under another path starts
 * at the origin; another host would get the endpoint's credentials, or its requests the endpoint, so that is a description of its own.
 */
export function readOperationServers(options: {
  readonly document: JsonObject;
  readonly source: { readonly operation: JsonObject; readonly pathItem: JsonObject; readonly where: string };
  readonly problems: Problem[];
}): { readonly fromOrigin: boolean; readonly servers: readonly string[]; readonly prefix: string } {
  const { document, source, problems } = options;
  const own = asArray(source.operation.servers ?? source.pathItem.servers);
  const none = { fromOrigin: false, servers: [], prefix: "" };
  if (own.length === 0) return none;
  const roots = readServers(document.servers).map(({ url }) => addressOf(url));
  const hosts = new Set(roots.flatMap((root) => (root?.isCallers === false ? [root.host] : [])));
  const found = readServers(own).map(({ url }, index) => ({
    url,
    address: addressOf(url),
    // A host with a variable is nobody's fixed one: the endpoint that a caller names is it.
    isCallers: /^\w*:?\/\/[^/]*\{/.test(asString(asObject(own[index]).url) ?? ""),
  }));
  const usable = found.filter(
    ({ address, isCallers }) =>
      address !== undefined &&
      (isCallers || address.isCallers || hosts.has(address.host)) &&
      !/%7[bd]/i.test(address.path),
  );
  const servers = usable.map(({ url }) => url);
  const isRoots = ({ address }: (typeof found)[number]): boolean =>
    roots.some((root) => root?.host === address?.host && root?.path === address?.path);
  if (usable.some(isRoots)) return none;
  const [first] = usable;
  if (first?.address !== undefined) return { fromOrigin: true, servers, prefix: first.address.path };
  const [{ url, address } = { url: "", address: undefined }] = found;
  const flaw =
    address === undefined
      ? "is no http(s) URL"
      : /%7[bd]/i.test(address.path)
        ? "has a variable that is not described"
        : "is another host than the document's; describe it in a document of its own, for it has an endpoint and credentials of its own";
  problems.push({ where: source.where, message: `server ${url} ${flaw}` });
  return none;
}

type Address = {
  readonly host: string;
  /** Without a slash at the end. */
  readonly path: string;
  /** The URL names no host. */
  readonly isCallers: boolean;
};

/** Where a server's URL, its variables replaced, leads; undefined for what is none of HTTP's. */
function addressOf(url: string): Address | undefined {
  const base = "https://endpoint.invalid";
  if (!URL.canParse(url, base)) return undefined;
  const { protocol, host, pathname } = new URL(url, base);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return { host, path: pathname.replace(/\/+$/, ""), isCallers: host === "endpoint.invalid" };
}
