import { randomUUID } from "node:crypto";
import type { Call } from "../../http/call.js";
import { emptyReply, type Reply } from "../../http/reply.js";
import { notAcceptable } from "./accept.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { fault, json, plainFault, uncaught } from "./errors.js";
import { jsonBody, notText } from "./execution-request.js";
import { versionView } from "./function-view.js";
import { fixedFunction, notFound, packageReply } from "./functions.js";
import { type FunctionRecord, type FunctionVersion, isPackage } from "./functions-store.js";
import { unpack } from "./package.js";
import { isUuid, notUuidInPath } from "./uuid.js";

const maxVersions = 10;

/** `createFunctionVersion`: freezes the code as it is. */
export async function createFunctionVersion(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const body = jsonBody(call, "body");
  if (body.refusal !== undefined) return body.refusal;
  const problem = problemOf(body.value);
  if (problem !== undefined) return fault(400, problem);
  const fn = await ownFunction(call, caller, context);
  if ("status" in fn) return fn;
  if (!isPackage(fn.code)) return fault(403, "Function versioning only allowed for package type function.");
  if (fn.versions.size >= maxVersions) return fault(403, `Can not exceed maximum number(${maxVersions}) of versions`);
  if (fn.versions.get(fn.latestVersion)?.code.md5sum === fn.code.md5sum)
    return fault(403, `Function package not changed since the latest version ${fn.latestVersion}.`);
  const version: FunctionVersion = {
    id: randomUUID(),
    number: fn.latestVersion + 1,
    description: (body.value.description as string | null | undefined) ?? null,
    code: await unpack({ zip: fn.code.zip, store: context.code }),
    createdAt: new Date(),
    updatedAt: null,
    count: 0,
  };
  fn.versions.set(version.number, version);
  fn.latestVersion = version.number;
  return json({ status: 201, value: versionView(version, fn) });
}

/** `listFunctionVersions`. */
export async function listFunctionVersions(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const id = call.params.function_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const fn = context.functions.findCreated(id, caller);
  if (fn === undefined && (await context.functions.findFixed(id, caller)) === undefined)
    return fault(404, notFound(id));
  const views = fn === undefined ? [] : [...fn.versions.values()].map((version) => versionView(version, fn));
  return json({ status: 200, value: { function_versions: views } });
}

/** `getFunctionVersion`: shows it, or with `download` gives its zip, which the service labels as HTML. */
export async function getFunctionVersion(
  call: Call,
  caller: Caller,
  { functions }: Pick<ServiceContext, "functions">,
): Promise<Reply> {
  const { function_id: id = "", version: text = "" } = call.params;
  if (!/^\d+$/.test(text)) return uncaught();
  const fn = functions.findCreated(id, caller);
  const version = fn?.versions.get(Number(text));
  if (fn === undefined || version === undefined) return plainFault(404, versionNotFound(id, text));
  if (call.query.get("download") !== "true") return json({ status: 200, value: versionView(version, fn) });
  return packageReply(call, {
    name: `${id}_${text}`,
    contentType: "text/html; charset=UTF-8",
    bytes: version.code.zip,
  });
}

/** `deleteFunctionVersion`. The number of the latest version is given again. */
export async function deleteFunctionVersion(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const { function_id: id = "", version: text = "" } = call.params;
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const fn = await ownFunction(call, caller, context);
  if ("status" in fn) return fn;
  const version = fn.versions.get(Number(text));
  if (version === undefined) return fault(404, versionNotFound(id, text));
  if (context.aliases.of({ functionId: id, version: version.number }).length > 0)
    return fault(403, "The function version is still associated with alias.");
  fn.versions.delete(version.number);
  if (fn.latestVersion === version.number) fn.latestVersion = version.number - 1;
  await version.code.stored.remove();
  return emptyReply({ status: 204 });
}

function problemOf(body: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(body).find((key) => key !== "description");
  if (unknown !== undefined) return `Unknown attribute for argument body: ${unknown}`;
  return notText("description", body.description);
}

// Versions are made and deleted by the function's own project only.
async function ownFunction(
  call: Call,
  caller: Caller,
  { functions }: Pick<ServiceContext, "functions">,
): Promise<FunctionRecord | Reply> {
  const id = call.params.function_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const fn = functions.findCreated(id, caller);
  if (fn !== undefined && fn.projectId === caller.project?.id) return fn;
  return (await functions.findFixed(id, caller)) === undefined ? fault(404, notFound(id)) : fault(403, fixedFunction);
}

function versionNotFound(id: string, version: string): string {
  return `FunctionVersion not found [function_id=${id}, version_number=${version}]`;
}
