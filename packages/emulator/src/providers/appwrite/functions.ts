import type { ReplyHeaders } from "../../contract.js";
import type { Api } from "./context.js";
import { answer, fail } from "./errors.js";
import type { FunctionRecord, FunctionStore } from "./functions-store.js";
import { chosenId, dateTime } from "./ids.js";
import { argumentsOf, collection, operation } from "./operation.js";
import type { ArgumentsOf, FunctionSettings } from "./parameters.js";
import { customId, optional, required, runtime, settings, text, uid } from "./parameters.js";
import { attributesOf } from "./query.js";
import { openRuntimesVersion, runtimes, specifications } from "./runtimes.js";
import { variableView } from "./variables.js";

/** Functions that may be created in a day, even with an API key. */
const createLimit = 50;

/** A function as the service shows it. */
export function functionView(fn: FunctionRecord, functions: FunctionStore) {
  const active = fn.deployments.get(fn.active ?? "");
  const latest = [...fn.deployments.values()].at(-1);
  const fixed = fn.file && functions.imageOf(fn, "")?.deploymentId;
  return {
    $id: fn.id,
    $createdAt: dateTime(fn.createdAt),
    $updatedAt: dateTime(fn.updatedAt),
    ...fn.settings,
    live: fn.live,
    deploymentId: fixed ?? active?.id ?? "",
    deploymentCreatedAt: active === undefined ? "" : dateTime(active.createdAt),
    latestDeploymentId: fixed ?? latest?.id ?? "",
    latestDeploymentCreatedAt: latest === undefined ? "" : dateTime(latest.createdAt),
    latestDeploymentStatus: fixed === undefined ? (latest?.status ?? "") : "ready",
    vars: [...fn.variables.values()].map((variable) => variableView(variable, fn)),
    version: openRuntimesVersion,
  };
}

/** The settings of a request. A function keeps the runtime and the entrypoint that it had. */
function settingsOf(
  { runtime: given = "", ...chosen }: ArgumentsOf<typeof replaced>,
  previous?: FunctionSettings,
  headers: ReplyHeaders = {},
): FunctionSettings {
  const name = given || (previous?.runtime ?? "");
  const message = `Runtime "${name}" is not supported`;
  if (!runtimes.some(({ $id }) => $id === name)) fail("function_runtime_unsupported", { message, headers });
  return { ...chosen, runtime: name, entrypoint: chosen.entrypoint || (previous?.entrypoint ?? "") };
}

const replaced = { name: required(text(128)), runtime: optional(runtime), ...settings };

/** Makes the operations of functions, which count how often one was created. */
export function functions(): Api {
  let created = 0;
  let resetAt = 0;
  const countCreation = () => {
    if (resetAt < Date.now()) [created, resetAt] = [0, Date.now() + 86_400_000];
    const headers = {
      "X-RateLimit-Limit": String(createLimit),
      "X-RateLimit-Remaining": String(Math.max(0, createLimit - created - 1)),
      "X-RateLimit-Reset": String(Math.floor(resetAt / 1000)),
    };
    if (created >= createLimit) fail("general_rate_limit_exceeded", { headers });
    created++;
    return headers;
  };
  return {
    ...collection<FunctionRecord, ArgumentsOf<typeof replaced>>({
      path: "/functions",
      id: "functionId",
      name: "functions",
      attributes: attributesOf({
        text: "name runtime deploymentId schedule scheduleNext schedulePrevious entrypoint commands installationId",
        boolean: "enabled",
        number: "timeout",
      }),
      store: ({ functions: all }, { method }) => ({
        get: (id) => (method === "DELETE" || method === "PUT" ? all.changeable(id) : all.get(id)),
        values: () => all.list(),
        delete: () => {},
      }),
      view: (fn, _call, _caller, { functions: all }) => functionView(fn, all),
      search: ({ id, settings: { name, runtime: of } }, wanted) =>
        [id, name, of].some((one) => one.toLowerCase().includes(wanted.toLowerCase())),
      rowOf: (fn) => ({
        ...fn.settings,
        $id: fn.id,
        $sequence: fn.sequence,
        $createdAt: dateTime(fn.createdAt),
        $updatedAt: dateTime(fn.updatedAt),
        deploymentId: fn.active ?? "",
      }),
      // With everything that belongs to it.
      remove: async (fn, _call, _caller, { functions: all, executions }) => {
        await all.delete(fn);
        executions.deleteOf(fn.id);
      },
      body: (call) => {
        const { functionId: _, ...given } = argumentsOf(call, { functionId: required(uid), ...replaced });
        return given;
      },
      // Replaces all settings.
      update: (fn, given) => {
        const before = fn.settings;
        const after = settingsOf(given, before);
        const isBuilt = (["runtime", "entrypoint", "commands"] as const).every((name) => after[name] === before[name]);
        Object.assign(fn, { settings: after, live: fn.live && isBuilt, updatedAt: new Date() });
      },
    }),
    "POST /functions": operation(
      "functions.write",
      { functionId: required(customId), name: required(text(128)), runtime: required(runtime), ...settings },
      async ({ functionId, ...given }, _call, _caller, { functions: all }) => {
        const headers = countCreation();
        const id = chosenId(functionId);
        const own = settingsOf(given, undefined, headers);
        if ((await all.find(id)) !== undefined) fail("function_already_exists", { headers });
        return answer(201, functionView(all.create(id, own), all), headers);
      },
    ),
    "GET /functions/runtimes": operation("public", {}, () => answer(200, { total: runtimes.length, runtimes })),
    "GET /functions/specifications": operation("functions.read", {}, () =>
      answer(200, { total: specifications.length, specifications }),
    ),
  };
}
