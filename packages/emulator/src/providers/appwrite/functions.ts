import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { commonHeaders, failure } from "./errors.js";
import { functionView } from "./function-view.js";
import { defaultSettings, type FunctionRecord, type FunctionSettings } from "./functions-store.js";
import { chosenId, dateTime } from "./ids.js";
import { listReply, matchesSearch } from "./list-reply.js";
import { answerTo } from "./response-format.js";
import { runtimes, specifications } from "./runtimes.js";

type SettingsBody = Readonly<Record<string, unknown>>;

const attributes: ReadonlySet<string> = new Set([
  "$id",
  "$createdAt",
  "$updatedAt",
  "$sequence",
  "name",
  "enabled",
  "runtime",
  "deploymentId",
  "schedule",
  "scheduleNext",
  "schedulePrevious",
  "timeout",
  "entrypoint",
  "commands",
  "installationId",
]);

/** Functions that may be created in a day, even with an API key. */
const createLimit = 50;

/** `listFunctions`. */
export async function listFunctions(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
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
export function createFunction(): (call: Call, caller: Caller, context: ServiceContext) => Promise<Reply> {
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
    const { functionId, ...body } = checkedBody<SettingsBody & { readonly functionId: string }>(call);
    const id = chosenId(functionId);
    if ((await functions.find(id)) !== undefined) return failure("function_already_exists");
    const settings = settingsOf(body);
    const unusable = problemOf(settings);
    if (unusable !== undefined) return unusable;
    created++;
    const fn = functions.create(id, settings);
    return answerTo(call, { status: 201, headers, value: functionView(fn, functions) });
  };
}

/** `getFunction`. */
export async function getFunction(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  return fn === undefined
    ? failure("function_not_found")
    : answerTo(call, { status: 200, value: functionView(fn, functions) });
}

/** `updateFunction`: replaces all settings; what the body leaves out gets its default. */
export async function updateFunction(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const settings = settingsOf({ runtime: fn.settings.runtime, ...checkedBody<SettingsBody>(call) });
  const unusable = problemOf(settings);
  if (unusable !== undefined) return unusable;
  Object.assign(fn, { settings, updatedAt: new Date() });
  return answerTo(call, { status: 200, value: functionView(fn, functions) });
}

/** `deleteFunction`, with everything that belongs to it. */
export async function deleteFunction(
  call: Call,
  _caller: Caller,
  { functions, executions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  await functions.delete(fn);
  executions.deleteOf(fn.id);
  return emptyReply({ status: 204, headers: commonHeaders });
}

/** `listRuntimes`. */
export async function listRuntimes(call: Call): Promise<Reply> {
  return answerTo(call, { status: 200, value: { total: runtimes.length, runtimes } });
}

/** `listSpecifications`. */
export async function listSpecifications(call: Call): Promise<Reply> {
  return answerTo(call, { status: 200, value: { total: specifications.length, specifications } });
}

/** The function of a request, or the refusal when it is not there or belongs to the folder. */
export async function changeable(call: Call, functions: ServiceContext["functions"]): Promise<FunctionRecord | Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  if (fn.isFixed)
    return failure("general_bad_request", {
      message: "This function belongs to the emulator's functions folder: change its file.",
    });
  return fn;
}

function settingsOf(body: SettingsBody): FunctionSettings {
  const known = { ...defaultSettings, name: "", runtime: "" };
  // The spec's check has passed: what is there has the right type. Null stands for the default.
  const chosen = Object.entries(body).filter(([key, value]) => Object.hasOwn(known, key) && value !== null);
  return { ...known, ...Object.fromEntries(chosen) };
}

function problemOf({ runtime, runtimeSpecification }: FunctionSettings): Reply | undefined {
  if (!runtimes.some(({ $id }) => $id === runtime))
    return failure("general_argument_invalid", {
      message: `Invalid \`runtime\` param: Value must be one of (${runtimes.map(({ $id }) => $id).join(", ")}). The emulator runs JavaScript only.`,
    });
  if (!specifications.some(({ slug }) => slug === runtimeSpecification))
    return failure("general_argument_invalid", {
      message: `Invalid \`runtimeSpecification\` param: Value must be one of (${specifications.map(({ slug }) => slug).join(", ")})`,
    });
  return undefined;
}
