import { ArchiveError } from "../../archives/archive-error.js";
import { readTarGz } from "../../archives/tar.js";
import { CodeError } from "../../functions/code-store.js";
import type { Call } from "../../http/call.js";
import { checkedBody } from "../../http/checked-body.js";
import type { FormField } from "../../http/content.js";
import { bytesReply, emptyReply, type Reply } from "../../http/reply.js";
import type { Caller } from "./authentication.js";
import type { ServiceContext } from "./context.js";
import type { Deployment } from "./deployment.js";
import { commonHeaders, failure } from "./errors.js";
import { deploymentView, functionView } from "./function-view.js";
import { changeable } from "./functions.js";
import type { FunctionRecord } from "./functions-store.js";
import { newId } from "./ids.js";
import { listReply, matchesSearch } from "./list-reply.js";
import { answerTo } from "./response-format.js";
import { type Chunk, chunkOf, maxPackageBytes } from "./uploads.js";

const attributes: ReadonlySet<string> = new Set([
  "$id",
  "$createdAt",
  "$updatedAt",
  "$sequence",
  "buildSize",
  "sourceSize",
  "totalSize",
  "buildDuration",
  "status",
  "activate",
  "type",
]);

/** Unpacked size that a package may have, in bytes. */
const maxUnpackedBytes = 300_000_000;

/** `createDeployment`: stores a package, or a chunk of one, and builds it once it is whole. */
export async function createDeployment(call: Call, _caller: Caller, context: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, context.functions);
  if ("status" in fn) return fn;
  const fields = call.content.kind === "form" ? call.content.fields : new Map<string, readonly FormField[]>();
  const [code] = fields.get("code") ?? [];
  if (code?.kind !== "file") return failure("general_argument_invalid", { message: 'Param "code" is not optional.' });
  const chunk = chunkOf(call);
  if (chunk === "malformed") return failure("storage_invalid_content_range");
  if ((chunk?.total ?? code.bytes.byteLength) > maxPackageBytes) return failure("deployment_invalid_file_size");
  const entrypoint = textOf(fields, "entrypoint") ?? fn.settings.entrypoint;
  if (entrypoint === "") return failure("function_entrypoint_missing");
  const deployment =
    fn.deployments.get(call.headers["x-appwrite-id"] ?? "") ??
    addDeployment(fn, { entrypoint, activate: ["true", "1"].includes(textOf(fields, "activate") ?? "") });
  receive({ fn, deployment, bytes: code.bytes, chunk, context });
  return answerTo(call, { status: 202, value: deploymentView(deployment, fn) });
}

/** `createDuplicateDeployment`: builds the package of another deployment again. */
export async function createDuplicateDeployment(call: Call, _caller: Caller, context: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, context.functions);
  if ("status" in fn) return fn;
  const original = fn.deployments.get(deploymentIdOf(call));
  if (original === undefined) return failure("deployment_not_found");
  const { entrypoint, source } = original;
  const deployment = addDeployment(fn, { entrypoint, activate: true });
  receive({ fn, deployment, bytes: source, chunk: undefined, context });
  return answerTo(call, { status: 202, value: deploymentView(deployment, fn) });
}

/** `listDeployments`. */
export async function listDeployments(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  return listReply({
    call,
    attributes,
    items: [...fn.deployments.values()].filter(({ id, entrypoint }) => matchesSearch(call, [id, entrypoint])),
    rowOf: (deployment) => ({ ...deploymentView(deployment, fn), $sequence: deployment.sequence }),
    view: (deployment) => deploymentView(deployment, fn),
    name: "deployments",
  });
}

/** `getDeployment`. */
export async function getDeployment(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  return deployment === undefined
    ? failure("deployment_not_found")
    : answerTo(call, { status: 200, value: deploymentView(deployment, fn) });
}

/** `deleteDeployment`. A function whose active deployment is deleted has none. */
export async function deleteDeployment(call: Call, _caller: Caller, { functions }: ServiceContext): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  if (deployment === undefined) return failure("deployment_not_found");
  fn.deployments.delete(deployment.id);
  if (fn.active === deployment.id) fn.active = undefined;
  await deployment.code?.remove();
  return emptyReply({ status: 204, headers: commonHeaders });
}

/** `updateFunctionDeployment`: makes a deployment the active one. */
export async function updateFunctionDeployment(
  call: Call,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const deployment = fn.deployments.get(deploymentIdOf(call));
  if (deployment === undefined) return failure("deployment_not_found");
  if (deployment.status !== "ready") return failure("build_not_ready");
  Object.assign(fn, { active: deployment.id, updatedAt: new Date() });
  return answerTo(call, { status: 200, value: functionView(fn, functions) });
}

/** `updateDeploymentStatus`: cancels a build that is not over. */
export async function updateDeploymentStatus(
  call: Call,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await changeable(call, functions);
  if ("status" in fn) return fn;
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  if (deployment === undefined) return failure("deployment_not_found");
  if (["ready", "failed"].includes(deployment.status)) return failure("build_already_completed");
  update(deployment, { status: "canceled" });
  return answerTo(call, { status: 200, value: deploymentView(deployment, fn) });
}

/** `getDeploymentDownload`: the package as it was uploaded. The build changes nothing, so its output is the same. */
export async function getDeploymentDownload(
  call: Call,
  _caller: Caller,
  { functions }: ServiceContext,
): Promise<Reply> {
  const fn = await functions.find(call.params.functionId ?? "");
  if (fn === undefined) return failure("function_not_found");
  const deployment = fn.deployments.get(call.params.deploymentId ?? "");
  if (deployment === undefined) return failure("deployment_not_found");
  return bytesReply({
    status: 200,
    headers: {
      ...commonHeaders,
      "Content-Disposition": `attachment; filename="${deployment.id}-${call.query.get("type") ?? "source"}.tar.gz"`,
    },
    contentType: "application/gzip",
    bytes: deployment.source,
  });
}

function addDeployment(
  fn: FunctionRecord,
  { entrypoint, activate }: Pick<Deployment, "entrypoint" | "activate">,
): Deployment {
  const now = new Date();
  const deployment: Deployment = {
    id: newId(),
    buildId: newId(),
    sequence: fn.deployments.size + 1,
    createdAt: now,
    updatedAt: now,
    entrypoint,
    activate,
    status: "waiting",
    source: new Uint8Array(0),
    buildLogs: "",
    buildDuration: 0,
    code: undefined,
  };
  fn.deployments.set(deployment.id, deployment);
  return deployment;
}

function receive({
  fn,
  deployment,
  bytes,
  chunk,
  context,
}: {
  readonly fn: FunctionRecord;
  readonly deployment: Deployment;
  readonly bytes: Uint8Array;
  readonly chunk: Chunk | undefined;
  readonly context: ServiceContext;
}): void {
  const whole = chunk === undefined ? bytes : context.uploads.add({ deploymentId: deployment.id, chunk, bytes });
  if (whole === undefined) return;
  update(deployment, { source: whole });
  context.timers.after(context.times.queueMs, () => {
    if (deployment.status === "waiting") void build({ fn, deployment, context });
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
  update(deployment, { status: "building", buildLogs: "[emulator] Unpacking the code. Build commands are not run.\n" });
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
      buildLogs: `${deployment.buildLogs}[emulator] Done.\n`,
    });
    if (deployment.activate) Object.assign(fn, { active: deployment.id, updatedAt: new Date() });
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof CodeError)) throw error;
    update(deployment, { status: "failed", buildLogs: `${deployment.buildLogs}[emulator] ${error.message}\n` });
  }
}

function update(deployment: Deployment, change: Partial<Deployment>): void {
  Object.assign(deployment, change, { updatedAt: new Date() });
}

function textOf(fields: ReadonlyMap<string, readonly FormField[]>, name: string): string | undefined {
  const [field] = fields.get(name) ?? [];
  return field?.kind === "text" && field.text !== "" ? field.text : undefined;
}

function deploymentIdOf(call: Call): string {
  return checkedBody<{ readonly deploymentId: string }>(call).deploymentId;
}
