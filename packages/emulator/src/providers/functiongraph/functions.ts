import { ArchiveError } from "../../archives/archive-error.js";
import { CodeError } from "../../functions/code-store.js";
import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import { emptyReply, jsonReply, type Reply } from "../../http/reply.js";
import type { ServiceContext } from "./context.js";
import { failure, functionNotFound, requestId } from "./errors.js";
import { invalid, refusedSettings, type SettingsBody, settingsOf } from "./function-settings.js";
import { codeOf, codeView, fixedView, functionView } from "./function-view.js";
import type { FunctionRecord } from "./functions-store.js";
import { type CodePackage, maxCodeBytes, unpack } from "./package.js";
import { latest } from "./urn.js";

type CodeBody = {
  readonly code_type?: string;
  readonly code_filename?: string;
  readonly func_code?: { readonly file?: string };
};
type CreateBody = SettingsBody & CodeBody & { readonly func_name: string; readonly package: string };
type ConfigBody = SettingsBody & { readonly strategy_config?: { readonly concurrency: number } };

/** `createFunction`, with code in the request. */
export async function createFunction(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const body = checkedBody<CreateBody>(call);
  if (!/^[A-Za-z](?:[\w-]{0,58}[A-Za-z0-9])?$/.test(body.func_name))
    return invalid("FSS.1002", "Invalid function name.");
  if (!/^[\w-]{1,60}$/.test(body.package)) return invalid("FSS.1004", "Invalid Package (function app).");
  const refused = refusedSettings(body);
  if (refused !== undefined) return refused;
  const urn = `${body.package}:${body.func_name}`;
  if ((all.functions.findCreated(urn) ?? (await all.functions.findFixed(urn))) !== undefined)
    return failure({ status: 409, code: "FSS.1061", message: "The function already exists." });
  const code = await readCode({ body, handler: body.handler, all });
  if ("status" in code) return code;
  const settings = settingsOf(body, codeSettings(body));
  const fn = all.functions.create({
    package: body.package,
    name: body.func_name,
    latest: { version: latest, description: "", settings, code, modifiedAt: new Date() },
  });
  return shown(fn, all);
}

/** `listFunctions`: a page of the folder's functions and the created ones, oldest first. */
export async function listFunctions(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const { place } = all.functions;
  const views = await Promise.all(
    (await all.functions.list()).map((fn) =>
      "file" in fn ? fixedView({ fixed: fn, place }) : functionView({ fn, version: fn.latest, place }),
    ),
  );
  const wantedPackage = call.query.get("package_name") ?? "";
  const wantedName = call.query.get("func_name") ?? "";
  const found = views.filter(
    (view) => (wantedPackage === "" || view.package === wantedPackage) && view.func_name.includes(wantedName),
  );
  const { shown: functions, nextMarker } = page(call, found);
  return ok({ functions, next_marker: nextMarker, count: found.length });
}

/** A page of a list by `marker`, the offset of its first item, and `maxitems`. The next marker is the offset after its last item. */
export function page<Item>(
  { query }: Pick<Call, "query">,
  items: readonly Item[],
): { readonly shown: readonly Item[]; readonly nextMarker: number } {
  const marker = Number(query.get("marker") ?? 0) || 0;
  const maxItems = Number(query.get("maxitems") ?? 400) || 400;
  const shownItems = items.slice(marker, marker + maxItems);
  return { shown: shownItems, nextMarker: marker + shownItems.length };
}

/** `deleteFunction`: the function with all its versions, or the one version that the URN names. */
export async function deleteFunction(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const urn = call.params.function_urn ?? "";
  const fn = await changeable(urn, all);
  if ("status" in fn) return fn;
  const name = all.functions.read(urn);
  if (name?.isQualified !== true) {
    await all.functions.delete(fn);
    return gone();
  }
  if (name.qualifier === latest) return invalid("FSS.1015", "Invalid function version. latest cannot be deleted.");
  const version = fn.versions.get(name.qualifier);
  if (version === undefined) return versionNotFound();
  for (const alias of fn.aliases.values()) {
    if (alias.version === version.version)
      return failure({ status: 409, code: "FSS.1066", message: "The version is already in use by another alias." });
    if (alias.additional?.version === version.version)
      return failure({
        status: 403,
        code: "FSS.1094",
        message: "The version cannot be deleted because it has been used as the additional version of an alias.",
      });
  }
  fn.versions.delete(version.version);
  await version.code.stored.remove();
  return gone();
}

/** `getFunctionConfig`: of the version that the URN names. */
export async function getFunctionConfig(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const urn = call.params.function_urn ?? "";
  const fn = all.functions.findCreated(urn);
  const { place } = all.functions;
  if (fn === undefined) {
    const fixed = await all.functions.findFixed(urn);
    return fixed === undefined ? functionNotFound() : ok(await fixedView({ fixed, place }));
  }
  const qualifier = all.functions.read(urn)?.qualifier ?? latest;
  const version = qualifier === latest ? fn.latest : fn.versions.get(qualifier);
  return version === undefined ? versionNotFound() : ok(functionView({ fn, version, place }));
}

/** `updateFunctionConfig`: replaces the configuration of `latest`. */
export async function updateFunctionConfig(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await changeable(call.params.function_urn ?? "", all);
  if ("status" in fn) return fn;
  const body = checkedBody<ConfigBody>(call);
  const refused = refusedSettings(body);
  if (refused !== undefined) return refused;
  fn.latest = { ...fn.latest, settings: settingsOf(body, fn.latest.settings), modifiedAt: new Date() };
  fn.maxInstances = body.strategy_config?.concurrency ?? fn.maxInstances;
  return shown(fn, all);
}

/** `updateFunctionMaxInstances`. With 0 the function is disabled. */
export async function updateFunctionMaxInstances(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await changeable(call.params.function_urn ?? "", all);
  if ("status" in fn) return fn;
  const { max_instance_num: wanted = -1 } = checkedBody<{ readonly max_instance_num?: number }>(call);
  if (wanted < -1 || wanted > 1000) return invalid("FSS.1026", "Invalid Concurrency.");
  fn.maxInstances = wanted;
  return shown(fn, all);
}

/** `getFunctionCode`. */
export async function getFunctionCode(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const urn = call.params.function_urn ?? "";
  const { place } = all.functions;
  const fn = all.functions.findCreated(urn);
  if (fn !== undefined) return ok(codeView({ fn, place }));
  const fixed = await all.functions.findFixed(urn);
  if (fixed === undefined) return functionNotFound();
  const { func_urn, func_name, domain_id, runtime, code_type, code_filename, code_size, digest } = await fixedView({
    fixed,
    place,
  });
  return ok({
    ...{ func_urn, func_name, domain_id, runtime, code_type, code_filename, code_size, digest },
    func_code: { file: (await codeOf(fixed)).toString("base64"), link: "" },
  });
}

/** `updateFunctionCode`: replaces the code of `latest`. */
export async function updateFunctionCode(call: Call, _caller: unknown, all: ServiceContext): Promise<Reply> {
  const fn = await changeable(call.params.function_urn ?? "", all);
  if ("status" in fn) return fn;
  const body = checkedBody<CodeBody>(call);
  const code = await readCode({ body, handler: fn.latest.settings.handler, all });
  if ("status" in code) return code;
  const previous = fn.latest.code;
  const settings = { ...fn.latest.settings, ...codeSettings(body) };
  fn.latest = { ...fn.latest, settings, code, modifiedAt: new Date() };
  await previous.stored.remove();
  return ok(codeView({ fn, place: all.functions.place }));
}

async function readCode({
  body,
  handler,
  all,
}: {
  readonly body: CodeBody;
  readonly handler: string;
  readonly all: ServiceContext;
}): Promise<CodePackage | Reply> {
  const { code_type: type } = body;
  if (type !== "inline" && type !== "zip")
    return invalid(
      "FSS.1006",
      "Invalid function code entry mode. The emulator emulates inline and zip: it has no object storage and no containers.",
    );
  const bytes = Buffer.from(body.func_code?.file ?? "", "base64");
  if (bytes.byteLength > maxCodeBytes)
    return failure({
      status: 413,
      code: "FSS.1071",
      message: "The size of the code package to be uploaded exceeds the maximum allowed limit (50 MB).",
    });
  try {
    return await unpack({ bytes, handler, isZip: type === "zip", store: all.code });
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof CodeError)) throw error;
    return failure({
      status: 400,
      code: "FSS.1011",
      message: "Invalid function code.",
      details: { error_msg: error.message },
    });
  }
}

function codeSettings({ code_type: codeType = "inline", code_filename: codeFilename = "" }: CodeBody) {
  return { codeType, codeFilename: codeFilename === "" ? "index.zip" : codeFilename };
}

/** The created function that a URN names, or the refusal to change it. */
export async function changeable(urn: string, { functions }: ServiceContext): Promise<FunctionRecord | Reply> {
  const fn = functions.findCreated(urn);
  if (fn !== undefined) return fn;
  return (await functions.findFixed(urn)) === undefined
    ? functionNotFound()
    : failure({
        status: 403,
        code: "FSS.0403",
        message: "This function belongs to the emulator's functions folder: change its file.",
      });
}

/** A good answer. */
export function ok(value: unknown): Reply {
  return jsonReply({ status: 200, headers: requestId(), value });
}

export function gone(): Reply {
  return emptyReply({ status: 204, headers: requestId() });
}

export function versionNotFound(): Reply {
  return failure({ status: 404, code: "FSS.1052", message: "The version does not exist." });
}

function shown(fn: FunctionRecord, { functions: { place } }: ServiceContext): Reply {
  return ok(functionView({ fn, version: fn.latest, place }));
}
