import { ArchiveError, CodeError, checkedBody, type Reply, refuse } from "../../contract.js";
import { type Api, page, type ServiceContext, urnIn } from "./context.js";
import { fail, failInvalid, ok, versionNotFound } from "./errors.js";
import { checkSettings, type SettingsBody, settingsOf } from "./function-settings.js";
import { codeView, functionView } from "./function-view.js";
import type { FunctionRecord, FunctionVersion } from "./functions-store.js";
import { maxCodeBytes, unpack } from "./package.js";
import { latest } from "./urn.js";

type CodeBody = {
  readonly code_type?: string;
  readonly code_filename?: string;
  readonly func_code?: { readonly file?: string };
};
type CreateBody = SettingsBody & CodeBody & { readonly func_name: string; readonly package: string };
type ConfigBody = SettingsBody & { readonly strategy_config?: { readonly concurrency: number } };

const shown = (fn: FunctionRecord, { functions: { place } }: ServiceContext): Reply =>
  ok(functionView(fn, fn.latest, place));

export const functions: Api = {
  "POST /functions": async (call, _caller, context) => {
    const body = checkedBody<CreateBody>(call);
    if (!/^[A-Za-z](?:[\w-]{0,58}[A-Za-z0-9])?$/.test(body.func_name))
      failInvalid("FSS.1002", "Invalid function name.");
    if (!/^[\w-]{1,60}$/.test(body.package)) failInvalid("FSS.1004", "Invalid Package (function app).");
    checkSettings(body);
    if ((await context.functions.find(`${body.package}:${body.func_name}`)) !== undefined)
      fail(409, "FSS.1061", "The function already exists.");
    const code = await readCode(body, body.handler, context);
    const settings = settingsOf(body, codeSettings(body));
    const version = { version: latest, description: "", settings, ...code, modifiedAt: new Date() };
    return shown(context.functions.create({ package: body.package, name: body.func_name, latest: version }), context);
  },
  // A page of the folder's functions and the created ones, oldest first.
  "GET /functions": async ({ query }, _caller, { functions: all }) => {
    const [wantedPackage, wantedName] = [query.get("package_name") ?? "", query.get("func_name") ?? ""];
    const found = (await all.list())
      .map((fn) => functionView(fn, fn.latest, all.place))
      .filter(
        (view) => (wantedPackage === "" || view.package === wantedPackage) && view.func_name.includes(wantedName),
      );
    const { shown: functions, nextMarker } = page(found, query.get("marker"), query.get("maxitems"), 400);
    return ok({ functions, next_marker: nextMarker, count: found.length });
  },
  // The function with all its versions, or the one version that the URN names.
  "DELETE /functions/{function_urn}": async (call, _caller, { functions: all }) => {
    const fn = await all.changeable(urnIn(call));
    const name = all.read(urnIn(call));
    if (name?.isQualified !== true) {
      await all.delete(fn);
      return ok();
    }
    if (name.qualifier === latest) failInvalid("FSS.1015", "Invalid function version. latest cannot be deleted.");
    const version = fn.versions.get(name.qualifier) ?? refuse(versionNotFound());
    for (const alias of fn.aliases.values()) {
      if (alias.version === version.version) fail(409, "FSS.1066", "The version is already in use by another alias.");
      const isAdditional =
        "The version cannot be deleted because it has been used as the additional version of an alias.";
      if (alias.additional?.version === version.version) fail(403, "FSS.1094", isAdditional);
    }
    fn.versions.delete(version.version);
    await version.stored?.remove();
    return ok();
  },
  // Of the version that the URN names.
  "GET /functions/{function_urn}/config": async (call, _caller, { functions: all }) => {
    const fn = await all.get(urnIn(call));
    const qualifier = all.read(urnIn(call))?.qualifier ?? latest;
    const version = qualifier === latest ? fn.latest : fn.versions.get(qualifier);
    return ok(functionView(fn, version ?? refuse(versionNotFound()), all.place));
  },
  // Replaces the configuration of `latest`.
  "PUT /functions/{function_urn}/config": async (call, _caller, context) => {
    const fn = await context.functions.changeable(urnIn(call));
    const body = checkedBody<ConfigBody>(call);
    checkSettings(body);
    fn.latest = { ...fn.latest, settings: settingsOf(body, fn.latest.settings), modifiedAt: new Date() };
    fn.maxInstances = body.strategy_config?.concurrency ?? fn.maxInstances;
    return shown(fn, context);
  },
  // With 0 the function is disabled.
  "PUT /functions/{function_urn}/config-max-instance": async (call, _caller, context) => {
    const fn = await context.functions.changeable(urnIn(call));
    const { max_instance_num: wanted = -1 } = checkedBody<{ readonly max_instance_num?: number }>(call);
    if (wanted < -1 || wanted > 1000) failInvalid("FSS.1026", "Invalid Concurrency.");
    fn.maxInstances = wanted;
    return shown(fn, context);
  },
  "GET /functions/{function_urn}/code": async (call, _caller, { functions: all }) =>
    ok(codeView(await all.get(urnIn(call)), all.place)),
  // Replaces the code of `latest`.
  "PUT /functions/{function_urn}/code": async (call, _caller, context) => {
    const fn = await context.functions.changeable(urnIn(call));
    const body = checkedBody<CodeBody>(call);
    const code = await readCode(body, fn.latest.settings.handler, context);
    const { stored } = fn.latest;
    const settings = { ...fn.latest.settings, ...codeSettings(body) };
    fn.latest = { ...fn.latest, settings, ...code, modifiedAt: new Date() };
    await stored?.remove();
    return ok(codeView(fn, context.functions.place));
  },
};

async function readCode(
  { code_type: type, func_code: code }: CodeBody,
  handler: string,
  context: ServiceContext,
): Promise<Pick<FunctionVersion, "code" | "stored">> {
  const otherTypes =
    "Invalid function code entry mode. The emulator emulates inline and zip: it has no object storage and no containers.";
  if (type !== "inline" && type !== "zip") failInvalid("FSS.1006", otherTypes);
  const bytes = Buffer.from(code?.file ?? "", "base64");
  const tooLarge = "The size of the code package to be uploaded exceeds the maximum allowed limit (50 MB).";
  if (bytes.byteLength > maxCodeBytes) fail(413, "FSS.1071", tooLarge);
  try {
    const unpacked = await unpack({ bytes, handler, isZip: type === "zip" }, context.code);
    return { code: unpacked, stored: unpacked.stored };
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof CodeError)) throw error;
    const details = { error_msg: error.message };
    return fail(400, "FSS.1011", "Invalid function code.", { details });
  }
}

function codeSettings({ code_type = "inline", code_filename = "" }: CodeBody) {
  return { code_type, code_filename: code_filename === "" ? "index.zip" : code_filename };
}
