import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, Hono } from "hono";
import { allowPage, answeredPreflight, anyPage } from "./access/cors.js";
import type { Arrival, Dispatcher } from "./dispatch.js";
import type { Service } from "./service/definition.js";
import type { Route } from "./service/routes.js";
import { nameless } from "./spec/bound-operations.js";
import type { SpecOperation } from "./spec/operation.js";

/** A Hono app whose requests come from Node's server. */
export type App = Hono<{ Bindings: HttpBindings }>;
type AppContext = Context<{ Bindings: HttpBindings }>;

/** What is served at one method of one path. */
export type Endpoint = {
  readonly method: string;
  readonly operation: SpecOperation | undefined;
  /** False for an operation that the emulator refuses to serve: its response is the emulator's, not the spec's. */
  readonly isEmulated: boolean;
  readonly handle: Route["handle"];
};
/** All methods of one path. */
type Place = { readonly path: string; readonly fromOrigin: boolean; readonly endpoints: Endpoint[] };

/** One method of one path that the emulator answers. */
export type ServedOperation = {
  readonly provider: string;
  /** The spec's operationId; undefined for a path that the spec does not have. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path template as in the spec, below the service's base. */
  readonly path: string;
  /** False when the response is only that the emulator does not do this. */
  readonly isEmulated: boolean;
};

/** Everything that a service serves. */
export function servedOperations(service: Service): readonly ServedOperation[] {
  return placesOf(service).flatMap(({ path, endpoints }) =>
    endpoints.map(({ method, operation, isEmulated }) => ({
      provider: service.id,
      operation: operation?.id,
      method,
      path: operation?.path ?? path,
      isEmulated,
    })),
  );
}

/** Adds everything that the services serve, and then each service's word on all other paths of its own. */
export function mountServices(app: App, dispatcher: Dispatcher, services: readonly Service[]): void {
  for (const service of services)
    for (const place of placesOf(service))
      for (const mount of place.fromOrigin ? [""] : service.mounts) {
        const serve = (context: AppContext) =>
          send(context, dispatcher, { service, mount, endpoint: endpointOf(service, place, context) });
        const path = `${mount}${place.path.replaceAll(/\{([^}]*)\}/g, ":$1")}`;
        app.all(path, serve);
        if (service.trailingSlash === "ignore") app.all(`${path}/`, serve);
      }
  for (const service of services)
    for (const mount of service.realms ?? service.mounts) {
      const endpoint = unspecified("*", (call) => service.refusals.unknownPath(call));
      const serve = (context: AppContext) => send(context, dispatcher, { service, mount, endpoint });
      app.all(mount, serve);
      app.all(`${mount}/*`, serve);
    }
}

// Literal segments win over parameters, as OpenAPI 3.1 (Paths Object) asks for: Hono takes the first path that matches.
function placesOf({ routes, operations, refuseCaller, refusals }: Service): readonly Place[] {
  const places = new Map<string, Place>();
  const add = ({ path, fromOrigin }: Pick<Place, "path" | "fromOrigin">, endpoint: Endpoint) => {
    const key = `${fromOrigin} ${nameless(path)}`;
    const place = places.get(key) ?? { path, fromOrigin, endpoints: [] };
    places.set(key, place);
    place.endpoints.push(endpoint);
  };
  const emulated = new Set<SpecOperation>();
  for (const route of routes) {
    const operation = operations.find(route);
    if (operation !== undefined) emulated.add(operation);
    add(route, { method: route.method, operation, isEmulated: true, handle: route.handle });
  }
  for (const operation of operations.all.filter((one) => !emulated.has(one))) {
    const handle: Endpoint["handle"] = (call) => {
      refuseCaller?.(call);
      return refusals.notEmulated(call, operation);
    };
    add(operation, { method: operation.method, operation, isEmulated: false, handle });
  }
  const parameters = ({ path }: Place) => path.split("{").length;
  return [...places.values()].sort((a, b) => parameters(a) - parameters(b) || b.path.length - a.path.length);
}

function endpointOf({ headAsGet, refusals }: Service, { endpoints }: Place, context: AppContext): Endpoint {
  const { method = "GET" } = context.env.incoming;
  const served = method === "HEAD" && headAsGet === true ? "GET" : method;
  const found = endpoints.find((candidate) => candidate.method === served);
  const allowed = () => endpoints.map((candidate) => candidate.method);
  return found ?? unspecified(method, (call) => refusals.wrongMethod(call, allowed()));
}

function unspecified(method: string, handle: Endpoint["handle"]): Endpoint {
  return { method, operation: undefined, isEmulated: true, handle };
}

/** Who serves a request, and below which mount it was found. */
type Where = Pick<Arrival, "service" | "mount" | "endpoint">;

async function send(context: AppContext, dispatcher: Dispatcher, where: Where): Promise<Response> {
  const { incoming, outgoing } = context.env;
  allowPage(incoming, outgoing, where.service.cors ?? anyPage);
  if (answeredPreflight(incoming, outgoing)) return RESPONSE_ALREADY_SENT;
  await dispatcher.dispatch({ ...where, incoming, outgoing, params: context.req.param() });
  return RESPONSE_ALREADY_SENT;
}
