import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, Hono } from "hono";
import { allowPage, answeredPreflight, anyPage } from "./access/cors.js";
import type { Dispatcher } from "./dispatch.js";
import type { Call } from "./http/call.js";
import type { Reply } from "./http/reply.js";
import type { Provider, Route } from "./provider.js";
import { type BoundOperations, nameless } from "./spec/bound-operations.js";
import type { SpecOperation } from "./spec/operation.js";

/** A Hono app whose requests come from Node's server. */
export type App = Hono<{ Bindings: HttpBindings }>;
type AppContext = Context<{ Bindings: HttpBindings }>;

/** A provider with the operations of its spec. */
export type BoundProvider = { readonly provider: Provider; readonly operations: BoundOperations };

type Handle = (call: Call, check: () => Reply | undefined) => Promise<Reply>;
/** What is served at one method of one path. */
type Endpoint = {
  readonly method: string;
  readonly operation: SpecOperation | undefined;
  readonly isEmulated: boolean;
  readonly handle: Handle;
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

/** Everything that a provider serves. */
export function servedOperations({ provider, operations }: BoundProvider): readonly ServedOperation[] {
  return placesOf({ provider, operations }).flatMap(({ path, endpoints }) =>
    endpoints.map(({ method, operation, isEmulated }) => ({
      provider: provider.slug,
      operation: operation?.id,
      method,
      path: operation?.path ?? path,
      isEmulated,
    })),
  );
}

/** Adds everything that a provider serves. */
export function mountProvider({
  app,
  dispatcher,
  bound: { provider, operations },
}: {
  readonly app: App;
  readonly dispatcher: Dispatcher;
  readonly bound: BoundProvider;
}): void {
  for (const place of placesOf({ provider, operations })) {
    for (const mount of place.fromOrigin ? [""] : provider.mounts) {
      const serve = (context: AppContext) => servePlace({ context, dispatcher, provider, mount, place });
      const path = `${mount}${honoPath(place.path)}`;
      app.all(path, serve);
      if (provider.trailingSlash === "ignore") app.all(`${path}/`, serve);
    }
  }
}

/** Adds the provider's word on all other paths below its mounts. Comes after the places of all providers. */
export function mountFallback({
  app,
  dispatcher,
  bound: { provider },
}: {
  readonly app: App;
  readonly dispatcher: Dispatcher;
  readonly bound: BoundProvider;
}): void {
  for (const realm of provider.realms) {
    const serve = (context: AppContext) =>
      send({
        context,
        dispatcher,
        provider,
        mount: realm,
        endpoint: {
          method: "*",
          operation: undefined,
          isEmulated: true,
          handle: async (call) => provider.refusals.unknownPath(call),
        },
      });
    app.all(realm, serve);
    app.all(`${realm}/*`, serve);
  }
}

// Literal segments win over parameters, as OpenAPI 3.1 (Paths Object) asks for: Hono takes the first path that matches.
function placesOf({ provider, operations }: BoundProvider): readonly Place[] {
  const places = new Map<string, Place>();
  const add = ({ path, fromOrigin }: Pick<Place, "path" | "fromOrigin">, endpoint: Endpoint) => {
    const key = `${fromOrigin} ${nameless(path)}`;
    const place = places.get(key) ?? { path, fromOrigin, endpoints: [] };
    places.set(key, place);
    place.endpoints.push(endpoint);
  };
  const emulated = new Set<SpecOperation>();
  for (const route of provider.routes) {
    const operation = operations.find(route);
    if (operation !== undefined) emulated.add(operation);
    add(route, { method: route.method, operation, isEmulated: true, handle: handlerOf(route) });
  }
  for (const operation of operations.all)
    if (!emulated.has(operation))
      add(operation, {
        method: operation.method,
        operation,
        isEmulated: false,
        handle: async (call) => provider.refuseCaller?.(call) ?? provider.refusals.notEmulated(call, operation),
      });
  return [...places.values()].sort((a, b) => parameters(a) - parameters(b) || b.path.length - a.path.length);
}

function handlerOf(route: Route): Handle {
  return (call, check) => route.serve(call, check);
}

function parameters({ path }: Place): number {
  return path.split("{").length;
}

function honoPath(template: string): string {
  return template.replaceAll(/\{([^}]*)\}/g, (_, name: string) => `:${name}`);
}

async function servePlace({
  context,
  dispatcher,
  provider,
  mount,
  place,
}: {
  readonly context: AppContext;
  readonly dispatcher: Dispatcher;
  readonly provider: Provider;
  readonly mount: string;
  readonly place: Place;
}): Promise<Response> {
  const method = context.env.incoming.method ?? "GET";
  const served = method === "HEAD" && provider.headAsGet === true ? "GET" : method;
  const endpoint = place.endpoints.find((candidate) => candidate.method === served) ?? {
    method,
    operation: undefined,
    isEmulated: true,
    handle: async (call: Call) =>
      provider.refusals.wrongMethod(
        call,
        place.endpoints.map((candidate) => candidate.method),
      ),
  };
  return send({ context, dispatcher, provider, mount, endpoint });
}

async function send({
  context,
  dispatcher,
  provider,
  mount,
  endpoint,
}: {
  readonly context: AppContext;
  readonly dispatcher: Dispatcher;
  readonly provider: Provider;
  readonly mount: string;
  readonly endpoint: Endpoint;
}): Promise<Response> {
  const { incoming, outgoing } = context.env;
  allowPage({ incoming, outgoing, cors: provider.cors ?? anyPage });
  if (answeredPreflight({ incoming, outgoing })) return RESPONSE_ALREADY_SENT;
  await dispatcher.dispatch({
    provider,
    operation: endpoint.operation,
    isEmulated: endpoint.isEmulated,
    incoming,
    outgoing,
    mount,
    params: context.req.param(),
    handle: endpoint.handle,
  });
  return RESPONSE_ALREADY_SENT;
}
