import { ArchiveError } from "../../archives/archive-error.js";
import { readTarGz } from "../../archives/tar.js";
import { CodeError } from "../../functions/code-store.js";
import { bytesReply, type Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceCall, ServiceContext } from "./context.js";
import type { Deployment } from "./deployment.js";
import { answer, failure, noContent } from "./errors.js";
import { deploymentView, functionView } from "./function-view.js";
import { changeable } from "./functions.js";
import type { FunctionRecord } from "./functions-store.js";
import { newId } from "./ids.js";
import { listReply } from "./list-reply.js";
import type { File } from "./payload.js";
import type { Attributes } from "./query.js";
import { type Chunk, chunkOf, maxPackageBytes } from "./uploads.js";

const attributes: Attributes = {
  $id: "text",
  $createdAt: "text",
  $updatedAt: "text",
  $sequence: "number",
  buildSize: "number",
  sourceSize: "number",
  totalSize: "number",
  buildDuration: "number",
  status: "text",
  activate: "boolean",
  type: "text",
};

/** Unpacked size that a package may have, in bytes. */
const maxUnpackedBytes = 300_000_000;

/** `createDeployment`: stores a package, or a chunk of one, and builds it once it is whole. */
export async function createDeployment(call: ServiceCall, _caller: Caller, context: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, context.functions);
  if ("status" in fn) return fn;
  const args = call.args as { entrypoint?: string; code?: File; activate: boolean }; // as its parameters read them
  const { code, activate } = args;
  const entrypoint = args.entrypoint || fn.settings.entrypoint;
  if (entrypoint === "") return failure("function_entrypoint_missing");
  if (code?.fileName === undefined) return failure("storage_file_empty");
  if (!/\.gz$/i.test(code.fileName)) return failure("storage_file_type_unsupported");
  if (code.bytes.byteLength === 0)
    return failure("storage_file_empty", { message: "Empty file passed to the endpoint." });
  const chunk = chunkOf(call);
  if (chunk === "malformed") return failure("storage_invalid_content_range");
  const size = chunk?.total ?? code.bytes.byteLength;
  if (size > maxPackageBytes) return failure("storage_invalid_file_size");
  const id = (chunk && call.headers["x-appwrite-id"]) || newId();
  const deployment = fn.deployments.get(id) ?? addDeployment(fn, { id, entrypoint, activate, sourceSize: size });
  receive({ fn, deployment, bytes: code.bytes, chunk, context, exchange: call.exchange });
  return answer({ status: 202, value: deploymentView(deployment, fn) });
}

/** `createDuplicateDeployment`: builds the package of another deployment again. */
export async function createDuplicateDeployment(
  call: ServiceCall,
  _caller: Caller,
  context: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, context.functions);
  if ("status" in fn) return fn;
  const original = fn.deployments.get(deploymentIdOf(call));
  if (original === undefined) return failure("deployment_not_found");
  const { entrypoint, activate, source, sourceSize } = original;
  const deployment = addDeployment(fn, { id: newId(), entrypoint, activate, sourceSize });
  receive({ fn, deployment, bytes: source, chunk: undefined, context, exchange: call.exchange });
  return answer({ status: 202, value: deploymentView(deployment, fn) });
}

/** `listDeployments`. */
export async function listDeployments(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  // The server has no index to search by.
  if (call.args.search !== "") return failure("general_unknown");
  return listReply({
    call,
    attributes,
    items: [...fn.deployments.values()],
    rowOf: (deployment) => ({ ...deploymentView(deployment, fn), $sequence: deployment.sequence }),
    view: (deployment) => deploymentView(deployment, fn),
    name: "deployments",
  });
}

/** `getDeployment`. */
export async function getDeployment(call: ServiceCall, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  return deployment === undefined
    ? failure("deployment_not_found")
    : answer({ status: 200, value: deploymentView(deployment, fn) });
}

/** `deleteDeployment`. A function whose active deployment is deleted has none. */
export async function deleteDeployment(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  if (deployment === undefined) return failure("deployment_not_found");
  fn.deployments.delete(deployment.id);
  if (fn.active === deployment.id) fn.active = undefined;
  await deployment.code?.remove();
  return noContent();
}

/** `updateFunctionDeployment`: makes a deployment the active one. */
export async function updateFunctionDeployment(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const deployment = fn.deployments.get(deploymentIdOf(call));
  if (deployment === undefined) return failure("deployment_not_found");
  if (deployment.status !== "ready") return failure("build_not_ready");
  Object.assign(fn, { active: deployment.id, updatedAt: new Date() });
  return answer({ status: 200, value: functionView(fn, functions) });
}

/** `updateDeploymentStatus`: cancels a build that is not over. */
export async function updateDeploymentStatus(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  if (deployment === undefined) return failure("deployment_not_found");
  if (["ready", "failed"].includes(deployment.status)) return failure("build_already_completed");
  update(deployment, { status: "canceled" });
  return answer({ status: 200, value: deploymentView(deployment, fn) });
}

/** `getDeploymentDownload`: the package as it was uploaded. The build changes nothing, so its output is the same. */
export async function getDeploymentDownload(
  call: ServiceCall,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  if (deployment === undefined) return failure("deployment_not_found");
  const { source } = deployment;
  const headers = {
    "Cache-Control": "private, max-age=3888000",
    "Content-Disposition": `attachment; filename="${deployment.id}-${call.args.type}.tar.gz"`,
  };
  const contentType = "application/gzip";
  const [, first = "", last = ""] = /^bytes=(\d+)-(\d*)$/.exec(call.headers.range ?? "") ?? [];
  if (first === "") return bytesReply({ status: 200, headers, contentType, bytes: source });
  const end = Math.min(last === "" ? source.byteLength : Number(last) + 1, source.byteLength);
  return {
    ...bytesReply({
      status: 206,
      headers: {
        ...headers,
        "Accept-Ranges": "bytes",
        "Content-Range": `bytes ${first}-${end - 1}/${source.byteLength}`,
      },
      contentType,
      bytes: source.subarray(Number(first), end),
    }),
    isUnspecified: true,
  };
}

function addDeployment(
  fn: FunctionRecord,
  { id, entrypoint, activate, sourceSize }: Pick<Deployment, "id" | "entrypoint" | "activate" | "sourceSize">,
): Deployment {
  const now = new Date();
  // Only the newest that is to become active does.
  if (activate) for (const other of fn.deployments.values()) other.activate = false;
  const deployment: Deployment = {
    id,
    sequence: fn.deployments.size + 1,
    createdAt: now,
    updatedAt: now,
    entrypoint,
    activate,
    status: "waiting",
    source: new Uint8Array(0),
    sourceSize,
    buildLogs: "",
    buildDuration: 0,
    code: undefined,
  };
  fn.deployments.set(id, deployment);
  return deployment;
}

function receive({
  fn,
  deployment,
  bytes,
  chunk,
  context,
  exchange,
}: {
  readonly fn: FunctionRecord;
  readonly deployment: Deployment;
  readonly bytes: Uint8Array;
  readonly chunk: Chunk | undefined;
  readonly context: ServiceContext;
  readonly exchange: number;
}): void {
  const whole = chunk === undefined ? bytes : context.uploads.add({ deploymentId: deployment.id, chunk, bytes });
  if (whole === undefined) return;
  update(deployment, { source: whole, sourceSize: whole.byteLength });
  const { timers, times, runtime } = context;
  const lost = runtime.lostRun(exchange);
  timers.after(times.queueMs, () => {
    if (deployment.status !== "waiting") return;
    update(deployment, { status: "processing" });
    timers.after(times.queueMs, () => {
      if (deployment.status !== "processing") return;
      if (lost !== undefined) update(deployment, { status: "failed", buildLogs: lost });
      else void build({ fn, deployment, context });
    });
  });
}

// Build commands are not run: what a package needs has to be in it.
async function build({
  fn,
  deployment,
  context,
}: {
  readonly fn: FunctionRecord;
  readonly deployment: Deployment;
  readonly context: ServiceContext;
}): Promise<void> {
  const startedAt = performance.now();
  update(deployment, { status: "building", buildLogs: "[emulator] Build commands are not run.\n" });
  try {
    const files = readTarGz({ archive: deployment.source, maxBytes: maxUnpackedBytes });
    if (!files.has(deployment.entrypoint.replace(/^\.\//, "")))
      throw new ArchiveError(`The entrypoint ${deployment.entrypoint} is not among the files of the package.`);
    const code = await context.code.put(files);
    if (deployment.status !== "building") {
      await code.remove();
      return;
    }
    const buildDuration = (performance.now() - startedAt) / 1000;
    update(deployment, {
      status: "ready",
      code,
      buildDuration,
      buildLogs: `${deployment.buildLogs}${finished()}`,
    });
    if (deployment.activate) Object.assign(fn, { active: deployment.id, live: true, updatedAt: new Date() });
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof CodeError)) throw error;
    update(deployment, { status: "failed", buildLogs: `${deployment.buildLogs}[emulator] ${error.message}\n` });
  }
}

// As the server says it, colors included.
function finished(): string {
  const time = new Date().toISOString().slice(11, 19);
  return `\u001b[90m[${time}] \u001b[90m[\u001b[0mappwrite\u001b[90m]\u001b[32m Deployment finished. \u001b[0m\n`;
}

function update(deployment: Deployment, change: Partial<Deployment>): void {
  Object.assign(deployment, change, { updatedAt: new Date() });
}

function deploymentIdOf({ args }: ServiceCall): string {
  return String(args.deploymentId);
}
