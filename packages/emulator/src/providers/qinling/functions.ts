import { ArchiveError } from "../../archives/archive-error.js";
import { CodeError } from "../../functions/code-store.js";
import type { Call } from "../../http/call.js";
import { bytesReply, emptyReply, type Reply } from "../../http/reply.js";
import { notAcceptable, prefersJson } from "./accept.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import { abort, fault, json, plainFault, uncaught } from "./errors.js";
import {
  codeField,
  type FunctionFields,
  functionFields,
  limited,
  limits,
  type Read,
  textField,
} from "./function-fields.js";
import { fixedPackage, fixedView, functionView, listed } from "./function-view.js";
import { type FunctionSettings, isPackage } from "./functions-store.js";
import { visibilityOf } from "./listing.js";
import { type CodePackage, unpack } from "./package.js";
import { dumps } from "./python.js";
import { isUuid, notUuidInPath } from "./uuid.js";

const sources = ["image", "swift", "package"];

/** `createFunction`. Packages only: there are no containers and there is no object store. */
export async function createFunction(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const fields = functionFields(call);
  if (!fields.has("code")) return plainFault(400, "Required param is missing. Required: {'code'}");
  const code = codeField(fields);
  if (code.refusal !== undefined) return code.refusal;
  const timeout = limited(fields.value("timeout"), limits.timeout, limits.timeout.default);
  if (timeout.refusal !== undefined) return timeout.refusal;
  const cpu = limited(fields.value("cpu"), limits.cpu, limits.cpu.default);
  if (cpu.refusal !== undefined) return cpu.refusal;
  const memorySize = limited(fields.value("memory_size"), limits.memorySize, limits.memorySize.default);
  if (memorySize.refusal !== undefined) return memorySize.refusal;
  if (code.value.source === "image" && typeof code.value.image === "string")
    return createImage({
      fields,
      image: code.value.image,
      caller,
      context,
      limits: { timeout: timeout.value, cpu: cpu.value, memorySize: memorySize.value },
    });
  const runtimeId = textField(fields, "runtime_id") ?? "";
  const refused = refusedSource(code.value) ?? refusedRuntime(runtimeId, caller, context);
  if (refused !== undefined) return refused;
  const zip = fields.file("package");
  if (zip === undefined) return uncaught();
  // The service delegates rights to itself for later runs. A token that was delegated cannot pass them on.
  if (caller.project === undefined || caller.delegated) return plainFault(500, "Trust creation failed for function.");
  const stored = await storePackage({ zip, md5sum: code.value.md5sum, context });
  if (stored.refusal !== undefined) return stored.refusal;
  const settings: FunctionSettings = {
    name: textField(fields, "name"),
    description: textField(fields, "description"),
    entry: textField(fields, "entry") ?? "main.main",
    cpu: cpu.value,
    memorySize: memorySize.value,
    timeout: timeout.value,
    runtimeId,
  };
  // Without a checksum in the request it is added to the record once the package is stored, which is an update.
  const isUpdated = typeof code.value.md5sum !== "string";
  const created = context.functions.create(settings, { projectId: caller.project.id, code: stored.value, isUpdated });
  return json({ status: 201, value: functionView(created) });
}

function createImage({
  fields,
  image,
  caller,
  context,
  limits: settings,
}: {
  readonly fields: FunctionFields;
  readonly image: string;
  readonly caller: Caller;
  readonly context: ServiceContext;
  readonly limits: Pick<FunctionSettings, "timeout" | "cpu" | "memorySize">;
}): Reply {
  const created = context.functions.create(
    {
      name: textField(fields, "name"),
      description: textField(fields, "description"),
      entry: null,
      ...settings,
      runtimeId: null,
    },
    { projectId: caller.project?.id ?? "", code: { image }, isUpdated: false },
  );
  return json({ status: 201, value: functionView(created) });
}

function refusedSource({ source, swift }: Readonly<Record<string, unknown>>): Reply | undefined {
  if (typeof source !== "string" || !sources.includes(source))
    return plainFault(400, `Invalid code source specified, available sources: ${sources.join(", ")}`);
  if (source === "image") return plainFault(400, "The image must be specified for image type function.");
  if (source === "package") return undefined;
  const { container, object } = (swift ?? {}) as { readonly container?: unknown; readonly object?: unknown };
  return container && object
    ? plainFault(400, "Failed to validate object in Swift.")
    : plainFault(400, "Both container and object must be provided for swift type function.");
}

function refusedRuntime(id: string, caller: Caller, { runtimes }: ServiceContext): Reply | undefined {
  if (id === "") return plainFault(400, '"runtime_id" must be specified.');
  const runtime = runtimes.find(id, caller);
  if (runtime === undefined) return plainFault(404, `Runtime not found [id=${id}]`);
  return runtime.status === "available" ? undefined : plainFault(400, `Runtime ${id} is not available.`);
}

async function storePackage({
  zip,
  md5sum,
  context,
}: {
  readonly zip: Uint8Array;
  /** What the request says; checked when it is there. */
  readonly md5sum: unknown;
  readonly context: ServiceContext;
}): Promise<Read<CodePackage>> {
  try {
    const unpacked = await unpack({ zip, store: context.code });
    if (md5sum === undefined || md5sum === null || md5sum === "" || md5sum === unpacked.md5sum)
      return { value: unpacked };
    await unpacked.stored.remove();
    return { refusal: plainFault(400, "Package md5 mismatch.") };
  } catch (error) {
    if (error instanceof CodeError) return { refusal: plainFault(400, error.message) };
    if (error instanceof ArchiveError) return { refusal: plainFault(400, "Package is not a valid ZIP package.") };
    throw error;
  }
}

/** `listFunctions`: the folder's, then the created ones, in the order of their ids. */
export async function listFunctions(call: Call, caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const refused = notAcceptable(call, "application/json");
  if (refused !== undefined) return refused;
  const visibility = visibilityOf({ call, caller, filters: [] });
  if (visibility.refusal !== undefined) return visibility.refusal;
  const project = caller.project;
  const fixed = project === undefined ? [] : await functions.listFixed();
  const views = [
    ...fixed.map((fn) => fixedView(fn, project?.id ?? "")),
    ...[...functions.listCreated(visibility.shows)].sort((a, b) => (a.id < b.id ? -1 : 1)).map(functionView),
  ];
  return json({ status: 200, value: { functions: views.map((view) => listed(view, dumps)) } });
}

/** `getFunction`: shows it, or with `download` gives its zip. */
export async function getFunction(call: Call, caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const id = call.params.function_id ?? "";
  const wantsPackage = ["1", "t", "true", "on", "y", "yes"].includes(
    (call.query.get("download") ?? "").trim().toLowerCase(),
  );
  const refused = notAcceptable(call, "application/json", ...(wantsPackage ? ["application/zip"] : []));
  if (refused !== undefined) return refused;
  const created = functions.findCreated(id, caller);
  const fixed = created === undefined ? await functions.findFixed(id, caller) : undefined;
  if (created === undefined && fixed === undefined) return plainFault(404, notFound(id));
  if (!wantsPackage)
    return json({
      status: 200,
      value: created ? functionView(created) : fixed && fixedView(fixed, caller.project?.id ?? ""),
    });
  if (created !== undefined && !isPackage(created.code)) {
    const detail = "Download image function is not allowed.";
    return abort({ call, status: 405, detail, headers: { "Server-Error-Message": detail } });
  }
  return packageReply(call, {
    name: id,
    contentType: "application/zip",
    bytes:
      created !== undefined && isPackage(created.code)
        ? created.code.zip
        : fixed
          ? await fixedPackage(fixed)
          : new Uint8Array(0),
  });
}

/** A zip to download. A client that also takes JSON gets that: the framework makes `null` of the bytes. */
export function packageReply(
  { headers }: Call,
  { name, contentType, bytes }: { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array },
): Reply {
  const disposition = { "Content-Disposition": `attachment; filename="${name}"` };
  return prefersJson(headers.accept)
    ? { ...json({ status: 200, headers: disposition, value: null }), isUnspecified: true }
    : bytesReply({ status: 200, headers: disposition, contentType, bytes });
}

/** `updateFunction`: changes what the request names. */
export async function updateFunction(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const id = call.params.function_id ?? "";
  const fields = functionFields(call);
  const changes = changedSettings(fields);
  if (changes.refusal !== undefined) return changes.refusal;
  const fn = context.functions.findCreated(id, caller);
  if (fn === undefined)
    return (await context.functions.findFixed(id, caller)) === undefined
      ? plainFault(404, notFound(id))
      : plainFault(403, fixedFunction);
  const code = fields.has("code") ? codeField(fields) : { value: {} as Readonly<Record<string, unknown>> };
  // Here the server tells what it trips over.
  if (code.refusal !== undefined) return plainFault(400, "Invalid input, the code is not the text of a JSON object");
  const { source, md5sum } = code.value;
  if (typeof source === "string" && source !== "package")
    return plainFault(400, "The function code type can not be changed.");
  if (fields.has("package")) {
    const zip = fields.file("package");
    if (zip === undefined) return uncaught();
    if (!isPackage(fn.code)) return plainFault(400, "The package of an image type function can not be changed.");
    if (md5sum === fn.code.md5sum) return plainFault(400, "The function code checksum is not changed.");
    const stored = await storePackage({ zip, md5sum, context });
    if (stored.refusal !== undefined) return stored.refusal;
    const previous = fn.code;
    fn.code = stored.value;
    await previous.stored.remove();
  }
  Object.assign(fn, { settings: { ...fn.settings, ...changes.value }, updatedAt: new Date() });
  return json({ status: 200, value: functionView(fn) });
}

function changedSettings(fields: FunctionFields): Read<Partial<FunctionSettings>> {
  const timeout = limited(fields.value("timeout"), limits.timeout, undefined);
  if (timeout.refusal !== undefined) return timeout;
  const cpu = limited(fields.value("cpu"), limits.cpu, undefined);
  if (cpu.refusal !== undefined) return cpu;
  const memorySize = limited(fields.value("memory_size"), limits.memorySize, undefined);
  if (memorySize.refusal !== undefined) return memorySize;
  const texts = (["name", "description", "entry"] as const).flatMap((name) => {
    const value = textField(fields, name);
    return value === null ? [] : [[name, value] as const];
  });
  const numbers = { timeout: timeout.value, cpu: cpu.value, memorySize: memorySize.value };
  const given = Object.entries(numbers).filter(([, value]) => value !== undefined);
  // Each entry has its setting's name and type.
  return { value: Object.fromEntries([...texts, ...given]) as Partial<FunctionSettings> };
}

/** `deleteFunction`: with all its versions. Executions stay. */
export async function deleteFunction(call: Call, caller: Caller, context: ServiceContext): Promise<Reply> {
  const { functions, aliases, webhooks, jobs } = context;
  const id = call.params.function_id ?? "";
  if (!isUuid(id)) return fault(400, notUuidInPath(id));
  const fn = functions.findCreated(id, caller);
  if (fn === undefined)
    return (await functions.findFixed(id, caller)) === undefined ? fault(404, notFound(id)) : fault(403, fixedFunction);
  if (jobs.list(() => true).some((job) => job.functionId === id && ["running", "paused"].includes(job.status)))
    return fault(403, "The function is still associated with running job(s).");
  if (webhooks.of(id).length > 0) return fault(403, "The function is still associated with webhook(s).");
  if (aliases.of({ functionId: id }).length > 0)
    return fault(403, "The function is still associated with function alias(es).");
  if (fn.projectId !== caller.project?.id) return fault(403, "Function can only be deleted by its owner.");
  await functions.delete(fn);
  return emptyReply({ status: 204 });
}

/** What the service says of a function that is not there, or not the caller's. */
export function notFound(id: string): string {
  return `Function not found [id=${id}]`;
}

/** What is said of changes to a function of the folder. */
export const fixedFunction = "This function belongs to the emulator's functions folder: change its file.";
