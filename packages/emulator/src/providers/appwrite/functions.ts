import type { Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceCall, ServiceContext } from "./context.js";
import { answer, failure, noContent } from "./errors.js";
import { functionView } from "./function-view.js";
import { defaultSettings, type FunctionRecord, type FunctionSettings } from "./functions-store.js";
import { chosenId, dateTime } from "./ids.js";
import { listReply, matchesSearch } from "./list-reply.js";
import type { Arguments } from "./parameters.js";
import type { Attributes } from "./query.js";
import { runtimes, specifications } from "./runtimes.js";

const attributes: Attributes = {
  $id: "text",
  $createdAt: "text",
  $updatedAt: "text",
  $sequence: "number",
  name: "text",
  enabled: "boolean",
  runtime: "text",
  deploymentId: "text",
  schedule: "text",
  scheduleNext: "text",
  schedulePrevious: "text",
  timeout: "number",
  entrypoint: "text",
  commands: "text",
  installationId: "text",
};

/** Functions that may be created in a day, even with an API key. */
const createLimit = 50;

/** `listFunctions`. */
export async function listFunctions(call: ServiceCall, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  return listReply({
    call,
    attributes,
    items: (await functions.list()).filter(({ id, settings }) =>
      matchesSearch(call, [id, settings.name, settings.runtime]),
    ),
    rowOf: (fn) => ({
      ...fn.settings,
      $id: fn.id,
      $sequence: fn.sequence,
      $createdAt: dateTime(fn.createdAt),
      $updatedAt: dateTime(fn.updatedAt),
      deploymentId: fn.active ?? "",
    }),
    view: (fn) => functionView(fn, functions),
    name: "functions",
  });
}

/** Makes `createFunction`, which counts how often it was called. */
export function createFunction(): (call: ServiceCall, caller: Caller, context: ServiceContext) => Promise<Reply> {
  let created = 0;
  let resetAt = 0;
  return async (call, _caller, { functions }) => {
    if (resetAt < Date.now()) {
      created = 0;
      resetAt = Date.now() + 86_400_000;
    }
    const headers = {
      "X-RateLimit-Limit": String(createLimit),
      "X-RateLimit-Remaining": String(Math.max(0, createLimit - created - 1)),
      "X-RateLimit-Reset": String(Math.floor(resetAt / 1000)),
    };
    if (created >= createLimit) return failure("general_rate_limit_exceeded", { headers });
    created++;
    const id = chosenId(String(call.args.functionId));
    const settings = settingsOf(call.args);
    const unusable = problemOf(settings);
    if (unusable !== undefined) return { ...unusable, headers: { ...unusable.headers, ...headers } };
    if ((await functions.find(id)) !== undefined) return failure("function_already_exists", { headers });
    const fn = functions.create(id, settings);
    return answer({ status: 201, headers, value: functionView(fn, functions) });
  };
}

/** `getFunction`. */
export async function getFunction(call: ServiceCall, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  return fn === undefined ? failure("function_not_found") : answer({ status: 200, value: functionView(fn, functions) });
}

/** `updateFunction`: replaces all settings; what the body leaves out gets its default. */
export async function updateFunction(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const before = fn.settings;
  const given = settingsOf(call.args);
  const settings = {
    ...given,
    runtime: given.runtime || before.runtime,
    entrypoint: given.entrypoint || before.entrypoint,
  };
  const unusable = problemOf(settings);
  if (unusable !== undefined) return unusable;
  const isBuilt = (["runtime", "entrypoint", "commands"] as const).every((name) => settings[name] === before[name]);
  Object.assign(fn, { settings, live: fn.live && isBuilt, updatedAt: new Date() });
  return answer({ status: 200, value: functionView(fn, functions) });
}

/** `deleteFunction`, with everything that belongs to it. */
export async function deleteFunction(
  call: ServiceCall,
  _caller: Caller,
  { functions, executions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  await functions.delete(fn);
  executions.deleteOf(fn.id);
  return noContent();
}

/** `listRuntimes`. */
export async function listRuntimes(): Promise<Reply> {
  return answer({ status: 200, value: { total: runtimes.length, runtimes } });
}

/** `listSpecifications`. */
export async function listSpecifications(): Promise<Reply> {
  return answer({ status: 200, value: { total: specifications.length, specifications } });
}

/** The function of a request, or the refusal when it is not there or belongs to the folder. */
export async function changeable(
  call: ServiceCall,
  functions: ServiceContext["functions"],
): Promise<FunctionRecord | Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  if (fn.isFixed)
    return failure("general_bad_request", {
      message: "This function belongs to the emulator's functions folder: change its file.",
    });
  return fn;
}

function settingsOf(args: Arguments): FunctionSettings {
  const known = { ...defaultSettings, name: "", runtime: "" };
  const chosen = Object.entries(args).filter(([key, value]) => Object.hasOwn(known, key) && value !== undefined);
  return { ...known, ...Object.fromEntries(chosen) };
}

function problemOf({ runtime }: FunctionSettings): Reply | undefined {
  if (runtimes.some(({ $id }) => $id === runtime)) return undefined;
  return failure("function_runtime_unsupported", { message: `Runtime "${runtime}" is not supported` });
}
