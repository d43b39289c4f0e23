import { type Call, checkedBody, type Reply, refuse } from "../../contract.js";
import { type Api, type Handle, page, type ServiceContext, urnIn } from "./context.js";
import { failure, ok } from "./errors.js";

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

const path = "/functions/{function_urn}/async-invoke-config";
const notConfigured = () => failure(404, "FSS.0404", "The asynchronous configuration does not exist.");

function ofVersion(handle: (urn: string, configs: ServiceContext["asyncConfigs"], call: Call) => Reply): Handle {
  return async (call, _caller, { functions, asyncConfigs }) =>
    handle((await functions.executable(urnIn(call))).urn, asyncConfigs, call);
}

export const asyncConfigs: Api = {
  [`GET ${path}`]: ofVersion((urn, configs) => ok(configs.get(urn) ?? refuse(notConfigured()))),
  // Replaces the whole configuration.
  [`PUT ${path}`]: ofVersion((urn, configs, call) => {
    const now = new Date().toISOString();
    const config: AsyncConfig = {
      max_async_event_age_in_seconds: 3600,
      max_async_retry_attempts: 1,
      ...checkedBody<Partial<AsyncConfig>>(call),
      func_urn: urn,
      created_time: configs.get(urn)?.created_time ?? `${now.slice(0, 19)}+00:00`,
      last_modified: now.slice(0, 19).replace("T", " "),
    };
    configs.set(urn, config);
    return ok(config);
  }),
  [`DELETE ${path}`]: ofVersion((urn, configs) => (configs.delete(urn) ? ok() : notConfigured())),
  // Those of all versions.
  [`GET ${path}s`]: ofVersion((urn, configs, { query }) => {
    const start = urn.slice(0, urn.lastIndexOf(":") + 1);
    const found = configs.values().filter((config) => config.func_urn.startsWith(start));
    const limit = Math.min(Number(query.get("limit") ?? 10) || 10, 100);
    const { shown, nextMarker } = page(found, query.get("marker"), String(limit), limit);
    const previous_marker = Math.max(0, nextMarker - shown.length - limit);
    return ok({
      async_invoke_configs: shown,
      count: found.length,
      page_info: { next_marker: nextMarker, previous_marker, current_count: shown.length },
    });
  }),
};
