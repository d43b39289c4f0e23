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
 * An operation's own servers. The path of one that is the endpoint's host under another path starts at the origin; another host would get
 * the endpoint's credentials, or its requests the endpoint, so that is a description of its own.
 */
export function readOperationServers(options: {
  readonly document: JsonObject;
  readonly source: { readonly operation: JsonObject; readonly pathItem: JsonObject; readonly where: string };
  readonly problems: Problem[];
}): { readonly fromOrigin: boolean; readonly servers: readonly string[]; readonly prefix: string } {
  const { document, source, problems } = options;
  const given = source.operation.servers ?? source.pathItem.servers;
  const servers = readServers(given).map(({ url }) => url);
  const [first] = servers;
  if (first === undefined) return { fromOrigin: false, servers, prefix: "" };
  const hosts = readServers(document.servers).flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).host] : []));
  if (!URL.canParse(first, "https://endpoint.invalid")) {
    problems.push({ where: source.where, message: `server ${first} is no URL` });
    return { fromOrigin: true, servers, prefix: "" };
  }
  const { host, pathname } = new URL(first, "https://endpoint.invalid");
  // A host with a variable is nobody's fixed one: the endpoint that a caller names is it.
  const isCallersOwn = /^\w*:?\/\/[^/]*\{/.test(asString(asObject(asArray(given)[0]).url) ?? "");
  if (host !== "endpoint.invalid" && !isCallersOwn && !hosts.includes(host)) {
    const message = `server ${first} is another host than the document's; describe it in a document of its own, for it has an endpoint and credentials of its own`;
    problems.push({ where: source.where, message });
  }
  return { fromOrigin: true, servers, prefix: pathname.replace(/\/+$/, "") };
}
