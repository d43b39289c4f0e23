import { hexIdOf } from "../../ids.js";
import { regionName } from "./directory.js";

/** A service that clients find through the catalog. */
export type CatalogService = {
  readonly type: string;
  readonly name: string;
  /** Path of its endpoint below the origin. */
  readonly path: string;
};

/** The catalog as tokens carry it. */
export function catalogOf(services: readonly CatalogService[], origin: string) {
  return services.map(({ type, name, path }) => ({
    endpoints: ["public", "internal", "admin"].map((audience) => ({
      id: hexIdOf(`endpoint ${name} ${audience}`),
      interface: audience,
      region_id: regionName,
      url: `${origin}${path}`,
      region: regionName,
    })),
    id: hexIdOf(`service ${name}`),
    type,
    name,
  }));
}
