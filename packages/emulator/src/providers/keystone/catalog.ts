import { hexIdOf } from "../../contract.js";
import { type Entity, regionName } from "./directory.js";

/** A service that clients find through the catalog. */
export type CatalogService = {
  readonly type: string;
  readonly name: string;
  /** Path of its endpoint below the origin, for a project. */
  readonly path: (projectId: string) => string;
  /** The project that it is there for, and the region that it is in, which has the project's name; any project when absent. */
  readonly only?: Entity;
};

/** The catalog as tokens carry it. */
export function catalogOf(services: readonly CatalogService[], origin: string, projectId = "") {
  const found = services.filter(({ only }) => only === undefined || only.id === projectId);
  return found.map(({ type, name, path, only: { name: region } = { name: regionName } }) => ({
    endpoints: ["public", "internal", "admin"].map((audience) => ({
      id: hexIdOf(`endpoint ${name} ${audience}`),
      interface: audience,
      region_id: region,
      url: `${origin}${path(projectId)}`,
      region,
    })),
    id: hexIdOf(`service ${name}`),
    type,
    name,
  }));
}
