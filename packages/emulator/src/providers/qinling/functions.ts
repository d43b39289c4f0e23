import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import type { Call, FolderFunction, Reply } from "../../contract.js";
import { ArchiveError, bytesReply, CodeError, refuse, resource } from "../../contract.js";
import { acceptable, prefersJson } from "./accept.js";
import { aliasesOf } from "./aliases.js";
import type { Caller } from "./authentication.js";
import { trueWords, uuidInPath } from "./body.js";
import type { Api, Handle, ServiceContext } from "./context.js";
import { abort, fail, failPlainly, fault, json, plainFault, reply, uncaught } from "./errors.js";
import { codeField, functionFields, limits, numbers } from "./function-fields.js";
import { type FunctionRecord, fixedFunction } from "./functions-store.js";
import { readsJson, visibility } from "./listing.js";
import { type CodePackage, unpack } from "./package.js";
import { dumps } from "./python.js";
import { mayUse } from "./runtimes.js";

const sources = ["image", "swift", "package"];

/** What the service says of a function that is not there, or not the caller's. */
export function notFound(id: string): string {
  return `Function not found [id=${id}]`;
}

/** A function as the service shows it alone. In lists its code is text. */
function shown({ package: _code, versions: _versions, file: _file, ...row }: FunctionRecord) {
  return row;
}

/** The function of a request that its project may change. */
export async function ownFunction(id: string, caller: Caller, context: ServiceContext): Promise<FunctionRecord> {
  const fn = (await context.functions.find(uuidInPath(id), caller)) ?? fail(404, notFound(id));
  return fn.file === undefined ? fn : fail(403, fixedFunction);
}

// Packages and images: there is no object store. No container runs an image.
const create: Handle = async (call, caller, context) => {
  const fields = functionFields(call);
  if (!fields.has("code")) failPlainly(400, "Required param is missing. Required: {'code'}");
  const { source, image, swift, md5sum } = codeField(fields);
  const { timeout, cpu, memory_size } = limits;
  const given = numbers(fields);
  const add = (own: Pick<FunctionRecord, "runtime_id" | "code" | "entry">, stored?: CodePackage) =>
    context.functions.created.create({
      name: fields.text("name"),
      description: fields.text("description"),
      cpu: given.cpu ?? cpu.default,
      memory_size: given.memory_size ?? memory_size.default,
      timeout: given.timeout ?? timeout.default,
      ...own,
      count: 0,
      latest_version: 0,
      project_id: caller.project?.id ?? "",
      package: stored,
      versions: new Map(),
      file: undefined,
    });
  if (source === "image" && typeof image === "string")
    return reply(201, shown(add({ runtime_id: null, code: { source, image }, entry: null })));
  const runtimeId = fields.text("runtime_id") ?? "";
  checkSource(source, swift);
  checkRuntime(runtimeId, caller, context);
  const zip = fields.file("package") ?? refuse(uncaught());
  // The service delegates rights to itself for later runs. A token that was delegated cannot pass them on.
  if (caller.project === undefined || caller.delegated) failPlainly(500, "Trust creation failed for function.");
  const stored = await storePackage(zip, md5sum, context);
  const code = { source: "package", md5sum: stored.md5sum } as const;
  const created = add({ runtime_id: runtimeId, code, entry: fields.text("entry") ?? "main.main" }, stored);
  // Without a checksum in the request it is added to the record once the package is stored, which is an update.
  if (typeof md5sum !== "string") created.updated_at = created.created_at;
  return reply(201, shown(created));
};

function checkSource(source: unknown, swift: unknown): void {
  if (typeof source !== "string" || !sources.includes(source))
    failPlainly(400, `Invalid code source specified, available sources: ${sources.join(", ")}`);
  if (source === "image") failPlainly(400, "The image must be specified for image type function.");
  if (source === "package") return;
  const { container, object } = (swift ?? {}) as { readonly container?: unknown; readonly object?: unknown };
  refuse(
    container && object
      ? plainFault(400, "Failed to validate object in Swift.")
      : plainFault(400, "Both container and object must be provided for swift type function."),
  );
}

function checkRuntime(id: string, caller: Caller, { runtimes }: ServiceContext): void {
  if (id === "") failPlainly(400, '"runtime_id" must be specified.');
  const runtime = runtimes.get(id);
  if (runtime === undefined || !mayUse(runtime, caller)) failPlainly(404, `Runtime not found [id=${id}]`);
  if (runtime?.status !== "available") failPlainly(400, `Runtime ${id} is not available.`);
}

/** Stores a package. `md5sum` is what the request says of it; it is checked when it is there. */
async function storePackage(zip: Uint8Array, md5sum: unknown, { code }: ServiceContext): Promise<CodePackage> {
  const unpacked = await unpack(zip, code).catch((error: unknown) => {
    if (error instanceof CodeError) return failPlainly(400, error.message);
    if (error instanceof ArchiveError) return failPlainly(400, "Package is not a valid ZIP package.");
    throw error;
  });
  if (md5sum === undefined || md5sum === null || md5sum === "" || md5sum === unpacked.md5sum) return unpacked;
  await unpacked.stored.remove();
  return failPlainly(400, "Package md5 mismatch.");
}

/** `getFunction`: shows it, or with `download` gives its zip. */
const get: Handle = async (call, caller, { functions }) => {
  const id = call.params.function_id ?? "";
  const wantsPackage = trueWords.includes((call.query.get("download") ?? "").trim().toLowerCase());
  acceptable(call, "application/json", ...(wantsPackage ? ["application/zip"] : []));
  const fn = (await functions.find(id, caller)) ?? failPlainly(404, notFound(id));
  if (!wantsPackage) return reply(200, shown(fn));
  const bytes = fn.file === undefined ? fn.package?.zip : await zipOf(fn.file);
  const detail = "Download image function is not allowed.";
  return bytes === undefined
    ? abort(call, 405, { detail, headers: { "Server-Error-Message": detail } })
    : packageReply(call, id, "application/zip", bytes);
};

async function zipOf({ name, entry, changedAt }: FolderFunction): Promise<Uint8Array> {
  return zipSync({ [`${name}.js`]: await readFile(fileURLToPath(entry)) }, { mtime: changedAt });
}

/** A zip to download. A client that also takes JSON gets that: the framework makes `null` of the bytes. */
export function packageReply({ headers }: Call, name: string, contentType: string, bytes: Uint8Array): Reply {
  const disposition = { "Content-Disposition": `attachment; filename="${name}"` };
  return prefersJson(headers.accept)
    ? { ...json({ status: 200, headers: disposition, value: null }), isUnspecified: true }
    : bytesReply({ status: 200, headers: disposition, contentType, bytes });
}

/** `updateFunction`: changes what the request names. */
const update: Handle = async (call, caller, context) => {
  const id = call.params.function_id ?? "";
  const fields = functionFields(call);
  const changes: Partial<FunctionRecord> = numbers(fields);
  for (const name of ["name", "description", "entry"] as const) {
    const value = fields.text(name);
    if (value !== null) changes[name] = value;
  }
  const fn = (await context.functions.find(id, caller)) ?? failPlainly(404, notFound(id));
  if (fn.file !== undefined) failPlainly(403, fixedFunction);
  // Here the server tells what it trips over.
  const trips = plainFault(400, "Invalid input, the code is not the text of a JSON object");
  const { source, md5sum } = fields.has("code") ? codeField(fields, trips) : {};
  if (typeof source === "string" && source !== "package")
    failPlainly(400, "The function code type can not be changed.");
  if (fields.has("package")) {
    const zip = fields.file("package") ?? refuse(uncaught());
    const previous = fn.package ?? failPlainly(400, "The package of an image type function can not be changed.");
    if (md5sum === previous.md5sum) failPlainly(400, "The function code checksum is not changed.");
    fn.package = await storePackage(zip, md5sum, context);
    fn.code = { source: "package", md5sum: fn.package.md5sum };
    await previous.stored.remove();
  }
  context.functions.created.update(fn, changes);
  return reply(200, shown(fn));
};

export const functions: Api = {
  ...resource<FunctionRecord, Caller, ServiceContext>({
    path: "/v1/functions",
    id: "function_id",
    guard: readsJson,
    store: (context, _call, caller) => ({
      get: (id) => ownFunction(id, caller, context),
      values: async () => [
        ...(await context.functions.fixed(caller)),
        ...[...context.functions.created.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      ],
      delete: async (id) => context.functions.delete(await ownFunction(id, caller, context)),
    }),
    list: (rows, call, caller) => {
      const shows = visibility(call, caller);
      const views = rows.filter((fn) => fn.file !== undefined || shows(fn)).map(shown);
      return { functions: views.map((view) => ({ ...view, code: dumps(view.code) })) };
    },
    errors: { missing: (id) => fault(404, notFound(id)) },
    reply,
    // With all its versions. Executions stay.
    remove: ({ id, project_id }, _call, caller, context) => {
      const isAssociated = (what: string) => fail(403, `The function is still associated with ${what}.`);
      if (context.jobs.values().some((job) => job.function_id === id && ["running", "paused"].includes(job.status)))
        isAssociated("running job(s)");
      if (context.webhooks.values().some((webhook) => webhook.function_id === id)) isAssociated("webhook(s)");
      if (aliasesOf(context, id).length > 0) isAssociated("function alias(es)");
      if (project_id !== caller.project?.id) fail(403, "Function can only be deleted by its owner.");
    },
  }),
  "GET /v1/functions/{function_id}": get,
  "POST /v1/functions": create,
  "PUT /v1/functions/{function_id}": update,
};
