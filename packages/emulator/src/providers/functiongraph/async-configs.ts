import { BoundedMap } from "../../bounded-map.js";
import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import type { Reply } from "../../http/reply.js";
import type { ServiceContext } from "./context.js";
import { failure, functionNotFound } from "./errors.js";
import { gone, ok, page } from "./functions.js";

/** How the asynchronous runs of a function version are handled. It is kept and shown; runs do not heed it. */
export type AsyncConfig = {
  readonly func_urn: string;
  readonly max_async_event_age_in_seconds: number;
  readonly max_async_retry_attempts: number;
  readonly destination_config?: object;
  readonly enable_async_status_log?: boolean;
  readonly created_time: string;
  readonly last_modified: string;
};

/** Configurations by the URN of the version. */
export class AsyncConfigStore extends BoundedMap<string, AsyncConfig> {}

/** `getAsyncConfig`. */
export const getAsyncConfig = ofVersion((urn, _call, { asyncConfigs }) => {
  const config = asyncConfigs.get(urn);
  return config === undefined ? notConfigured() : ok(config);
});

/** `updateAsyncConfig`: replaces the whole configuration. */
export const updateAsyncConfig = ofVersion((urn, call, { asyncConfigs }) => {
  const now = new Date().toISOString();
  const config: AsyncConfig = {
    max_async_event_age_in_seconds: 3600,
    max_async_retry_attempts: 1,
    ...checkedBody<Partial<AsyncConfig>>(call),
    func_urn: urn,
    created_time: asyncConfigs.get(urn)?.created_time ?? `${now.slice(0, 19)}+00:00`,
    last_modified: now.slice(0, 19).replace("T", " "),
  };
  asyncConfigs.set(urn, config);
  return ok(config);
});

/** `deleteAsyncConfig`. */
export const deleteAsyncConfig = ofVersion((urn, _call, { asyncConfigs }) =>
  asyncConfigs.delete(urn) ? gone() : notConfigured(),
);

/** `listAsyncConfigs`: those of all versions. */
export const listAsyncConfigs = ofVersion((urn, { query }, { asyncConfigs }) => {
  const start = urn.slice(0, urn.lastIndexOf(":") + 1);
  const found = asyncConfigs.values().filter((config) => config.func_urn.startsWith(start));
  const limit = Math.min(Number(query.get("limit") ?? 10) || 10, 100);
  const asked = new URLSearchParams({ marker: query.get("marker") ?? "0", maxitems: String(limit) });
  const { shown, nextMarker } = page({ query: asked }, found);
  const previous = Math.max(0, nextMarker - shown.length - limit);
  return ok({
    async_invoke_configs: shown,
    count: found.length,
    page_info: { next_marker: nextMarker, previous_marker: previous, current_count: shown.length },
  });
});

function ofVersion(handle: (urn: string, call: Call, all: ServiceContext) => Reply) {
  return async (call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> => {
    const fn = await all.functions.find(call.params.function_urn ?? "");
    return fn === undefined ? functionNotFound() : handle(fn.urn, call, all);
  };
}

function notConfigured(): Reply {
  return failure({ status: 404, code: "FSS.0404", message: "The asynchronous configuration does not exist." });
}
