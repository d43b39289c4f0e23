import { asArray, asObject, asString, type Json } from "./json.js";
import type { Server } from "./operation-model.js";

/** Server URLs with every variable replaced by its default. */
export function readServers(servers: Json | undefined): readonly Server[] {
  return asArray(servers).map((item) => {
    const server = asObject(item);
    const variables = asObject(server.variables);
    const url = (asString(server.url) ?? "").replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
      return asString(asObject(variables[name]).default) ?? placeholder;
    });
    return { url, description: asString(server.description) };
  });
}

/** Scheme and host alone. Such a server says: this path starts at the origin. */
export function isOriginOnly(url: string): boolean {
  return /^https?:\/\/[^/?#@\s]+\/?$/.test(url);
}
