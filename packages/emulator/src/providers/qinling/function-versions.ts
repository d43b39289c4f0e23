import { acceptable } from "./accept.js";
import { aliasesOf } from "./aliases.js";
import type { Caller } from "./authentication.js";
import { bodyReader, text, uuidInPath } from "./body.js";
import type { Api, ServiceContext } from "./context.js";
import { fail, failPlainly, reply, uncaught } from "./errors.js";
import { notFound, ownFunction, packageReply } from "./functions.js";
import type { FunctionRecord, FunctionVersion } from "./functions-store.js";
import { unpack } from "./package.js";
import { makeRow } from "./rows.js";

const maxVersions = 10;
const path = "/v1/functions/{function_id}/versions";
const readBody = bodyReader("body", { description: text });

const shown = ({ package: _code, ...row }: FunctionVersion) => row;
const missing = (id: string, version: string) =>
  `FunctionVersion not found [function_id=${id}, version_number=${version}]`;

// Versions are made and deleted by the function's own project only.
async function ofProject(id: string, caller: Caller, context: ServiceContext): Promise<FunctionRecord> {
  const fn = await ownFunction(id, caller, context);
  return fn.project_id === caller.project?.id ? fn : fail(404, notFound(id));
}

export const functionVersions: Api = {
  // Freezes the code as it is.
  [`POST ${path}`]: async (call, caller, context) => {
    const { description = null } = readBody(call);
    const fn = await ofProject(call.params.function_id ?? "", caller, context);
    const code = fn.package ?? fail(403, "Function versioning only allowed for package type function.");
    if (fn.versions.size >= maxVersions) fail(403, `Can not exceed maximum number(${maxVersions}) of versions`);
    if (fn.versions.get(fn.latest_version)?.package.md5sum === code.md5sum)
      fail(403, `Function package not changed since the latest version ${fn.latest_version}.`);
    const { id: function_id, project_id } = fn;
    const version_number = fn.latest_version + 1;
    const frozen = await unpack(code.zip, context.code);
    const version = makeRow<FunctionVersion>({
      description,
      function_id,
      version_number,
      count: 0,
      project_id,
      package: frozen,
    });
    fn.versions.set(version_number, version);
    fn.latest_version = version_number;
    return reply(201, shown(version));
  },
  [`GET ${path}`]: async (call, caller, { functions }) => {
    acceptable(call, "application/json");
    const id = uuidInPath(call.params.function_id ?? "");
    const fn = (await functions.find(id, caller)) ?? fail(404, notFound(id));
    return reply(200, { function_versions: [...fn.versions.values()].map(shown) });
  },
  // Shows it, or with `download` gives its zip, which the service labels as HTML.
  [`GET ${path}/{version}`]: async (call, caller, { functions }) => {
    const { function_id: id = "", version: number = "" } = call.params;
    if (!/^\d+$/.test(number)) return uncaught();
    const fn = await functions.find(id, caller);
    const version = fn?.versions.get(Number(number)) ?? failPlainly(404, missing(id, number));
    if (call.query.get("download") !== "true") return reply(200, shown(version));
    return packageReply(call, `${id}_${number}`, "text/html; charset=UTF-8", version.package.zip);
  },
  // The number of the latest version is given again.
  [`DELETE ${path}/{version}`]: async (call, caller, context) => {
    const { function_id: id = "", version: number = "" } = call.params;
    const fn = await ofProject(id, caller, context);
    const version = fn.versions.get(Number(number)) ?? fail(404, missing(id, number));
    if (aliasesOf(context, id, version.version_number).length > 0)
      fail(403, "The function version is still associated with alias.");
    fn.versions.delete(version.version_number);
    if (fn.latest_version === version.version_number) fn.latest_version = version.version_number - 1;
    await version.package.stored.remove();
    return reply(204);
  },
};
