import { BoundOperations, placeOf } from "../spec/bound-operations.js";
import { readSpec } from "../spec/document.js";
import { operationsOf } from "../spec/operation.js";
import { Timers } from "../timers.js";
import { meet, placesOf } from "./define-service.js";
import { type Service, type ServiceDefinition, ServiceDefinitionError, type ServiceHost } from "./definition.js";

/** Reads the spec of a service. Rejects with a `ServiceDefinitionError` when it cannot be used. */
export async function readOperations({ id, spec }: ServiceDefinition): Promise<BoundOperations> {
  try {
    return new BoundOperations(operationsOf(await readSpec(spec)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ServiceDefinitionError("spec", `services: the spec of "${id}" cannot be used: ${message}`);
  }
}

/** Starts a service. Throws a `ServiceDefinitionError` when what it gives is none, or serves one place twice. */
export function startService(
  definition: ServiceDefinition,
  operations: BoundOperations,
  host: Omit<ServiceHost, "timers">,
): Service & { readonly close: () => void } {
  const timers = new Timers();
  const service = { ...definition, ...definition.start({ ...host, timers }), operations, close: () => timers.close() };
  const wrong = (message: string) => new ServiceDefinitionError("start", `services: "${definition.id}" ${message}`);
  if (!Array.isArray(service.routes) || typeof service.settings !== "function" || typeof service.refusals !== "object")
    throw wrong("has to start with routes, refusals and settings.");
  const places = new Set<string>();
  for (const route of service.routes) {
    if (places.has(placeOf(route))) throw wrong(`serves ${route.method} ${route.path} twice.`);
    places.add(placeOf(route));
  }
  return service;
}

/** Refuses paths from the origin that lie in another service's place. */
export function checkOriginPaths(services: readonly Service[]): void {
  for (const { id, routes } of services)
    for (const { path, fromOrigin } of routes) {
      const other = services.find((one) => one.id !== id && placesOf(one).some((place) => meet(place, path)));
      if (fromOrigin && other !== undefined)
        throw new ServiceDefinitionError(
          "path-clash",
          `services: ${path} of "${id}" lies in the place of "${other.id}".`,
        );
    }
}
