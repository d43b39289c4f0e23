import type { StoredCode } from "../../contract.js";
import { ArchiveError, bytesReply, CodeError, readTarGz } from "../../contract.js";
import type { Api, ServiceContext } from "./context.js";
import { answer, fail } from "./errors.js";
import { functionView } from "./functions.js";
import type { FunctionRecord } from "./functions-store.js";
import { dateTime, newId } from "./ids.js";
import { collection, operation } from "./operation.js";
import { anything, oneOf, optional, required, spelledBoolean, text, uid } from "./parameters.js";
import type { File } from "./payload.js";
import { attributesOf } from "./query.js";
import { type Chunk, chunkOf, maxPackageBytes } from "./uploads.js";

/** A code package of a function. */
export type Deployment = {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: Date;
  updatedAt: Date;
  readonly entrypoint: string;
  /** Whether it becomes active when it is built. */
  activate: boolean;
  status: "waiting" | "processing" | "building" | "ready" | "canceled" | "failed";
  /** The package as it was uploaded, gzip-compressed tar. */
  source: Uint8Array;
  /** Size of the whole package in bytes, also while parts of it are missing. */
  sourceSize: number;
  buildLogs: string;
  /** Seconds. */
  buildDuration: number;
  /** The unpacked package, once it is built. */
  code: StoredCode | undefined;
};

const attributes = attributesOf({
  number: "buildSize sourceSize totalSize buildDuration",
  text: "status type",
  boolean: "activate",
});

/** Unpacked size that a package may have, in bytes. */
const maxUnpackedBytes = 300_000_000;

/** A deployment with its function. */
type Row = { readonly fn: FunctionRecord; readonly deployment: Deployment };

const path = "/functions/{functionId}/deployments";
const byId = { functionId: required(uid), deploymentId: required(uid) };

function view({ fn, deployment }: Row) {
  const { sourceSize, status, activate, entrypoint, buildLogs } = deployment;
  const buildSize = deployment.code === undefined ? 0 : sourceSize;
  return {
    $id: deployment.id,
    $createdAt: dateTime(deployment.createdAt),
    $updatedAt: dateTime(deployment.updatedAt),
    ...{ type: "manual", resourceId: fn.id, resourceType: "functions", entrypoint },
    ...{ sourceSize, buildSize, totalSize: sourceSize + buildSize, buildId: "", activate },
    ...{ screenshotLight: "", screenshotDark: "", status, buildLogs },
    buildDuration: Math.ceil(deployment.buildDuration),
    ...withoutRepository,
  };
}

// Packages come by upload only: nothing is known of a repository.
const withoutRepository = Object.fromEntries(
  ["RepositoryName", "RepositoryOwner", "RepositoryUrl", "CommitHash", "CommitAuthorUrl", "CommitAuthor"]
    .concat("CommitMessage", "CommitUrl", "Branch", "BranchUrl")
    .map((name) => [`provider${name}`, ""]),
);

function deploymentOf(fn: FunctionRecord, id: string): Deployment {
  return fn.deployments.get(id) ?? fail("deployment_not_found");
}

export const deployments: Api = {
  ...collection<Row>({
    path,
    id: "deploymentId",
    name: "deployments",
    attributes,
    store: async ({ functions }, { method, params: { functionId = "" } }) => {
      const fn = await (method === "DELETE" ? functions.changeable(functionId) : functions.get(functionId));
      const rowOf = (deployment: Deployment | undefined) => deployment && { fn, deployment };
      return {
        get: (id) => rowOf(fn.deployments.get(id)),
        values: () => [...fn.deployments.values()].map((deployment) => ({ fn, deployment })),
        delete: (id) => fn.deployments.delete(id),
      };
    },
    view,
    rowOf: (row) => ({ ...view(row), $sequence: row.deployment.sequence }),
    // The server has no index to search by.
    search: (_row, wanted) => wanted === "" || fail("general_unknown"),
    // A function whose active deployment is deleted has none.
    remove: async ({ fn, deployment }) => {
      if (fn.active === deployment.id) fn.active = undefined;
      await deployment.code?.remove();
    },
  }),
  // Stores a package, or a chunk of one, and builds it once it is whole.
  [`POST ${path}`]: operation(
    "functions.write",
    {
      functionId: required(uid),
      entrypoint: optional(text(1028)),
      commands: optional(text(8192)),
      code: optional(anything),
      activate: required(spelledBoolean),
    },
    async ({ functionId, activate, ...args }, call, _caller, context) => {
      const fn = await context.functions.changeable(functionId);
      const code = args.code as File | undefined; // a form's field, or nothing that is a file
      const entrypoint = args.entrypoint || fn.settings.entrypoint;
      if (entrypoint === "") fail("function_entrypoint_missing");
      if (code?.fileName === undefined) return fail("storage_file_empty");
      if (!/\.gz$/i.test(code.fileName)) fail("storage_file_type_unsupported");
      if (code.bytes.byteLength === 0) fail("storage_file_empty", { message: "Empty file passed to the endpoint." });
      const chunk = chunkOf(call);
      const sourceSize = chunk?.total ?? code.bytes.byteLength;
      if (sourceSize > maxPackageBytes) fail("storage_invalid_file_size");
      const id = (chunk && call.headers["x-appwrite-id"]) || newId();
      const deployment = fn.deployments.get(id) ?? addDeployment(fn, { id, entrypoint, activate, sourceSize });
      receive({ fn, deployment }, code.bytes, { chunk, context, exchange: call.exchange });
      return answer(202, view({ fn, deployment }));
    },
  ),
  // Builds the package of another deployment again.
  [`POST ${path}/duplicate`]: operation("functions.write", byId, async (args, { exchange }, _caller, context) => {
    const fn = await context.functions.changeable(args.functionId);
    const { entrypoint, activate, source, sourceSize } = deploymentOf(fn, args.deploymentId);
    const deployment = addDeployment(fn, { id: newId(), entrypoint, activate, sourceSize });
    receive({ fn, deployment }, source, { chunk: undefined, context, exchange });
    return answer(202, view({ fn, deployment }));
  }),
  // Makes a deployment the active one.
  "PATCH /functions/{functionId}/deployment": operation(
    "functions.write",
    byId,
    async (args, _call, _caller, { functions }) => {
      const fn = await functions.changeable(args.functionId);
      const { id, status } = deploymentOf(fn, args.deploymentId);
      if (status !== "ready") fail("build_not_ready");
      Object.assign(fn, { active: id, updatedAt: new Date() });
      return answer(200, functionView(fn, functions));
    },
  ),
  // Cancels a build that is not over.
  [`PATCH ${path}/{deploymentId}/status`]: operation(
    "functions.write",
    byId,
    async (args, _call, _caller, { functions }) => {
      const fn = await functions.changeable(args.functionId);
      const deployment = deploymentOf(fn, args.deploymentId);
      if (["ready", "failed"].includes(deployment.status)) fail("build_already_completed");
      update(deployment, { status: "canceled" });
      return answer(200, view({ fn, deployment }));
    },
  ),
  // The package as it was uploaded. The build changes nothing, so its output is the same.
  [`GET ${path}/{deploymentId}/download`]: operation(
    "functions.read",
    { ...byId, type: optional(oneOf(["source", "output"]), "source") },
    async (args, call, _caller, { functions }) => {
      const { source, id } = deploymentOf(await functions.get(args.functionId), args.deploymentId);
      const headers = {
        "Cache-Control": "private, max-age=3888000",
        "Content-Disposition": `attachment; filename="${id}-${args.type}.tar.gz"`,
      };
      const contentType = "application/gzip";
      const [, first = "", last = ""] = /^bytes=(\d+)-(\d*)$/.exec(call.headers.range ?? "") ?? [];
      if (first === "") return bytesReply({ status: 200, headers, contentType, bytes: source });
      const end = Math.min(last === "" ? source.byteLength : Number(last) + 1, source.byteLength);
      const range = `bytes ${first}-${end - 1}/${source.byteLength}`;
      const part = bytesReply({
        status: 206,
        headers: { ...headers, "Accept-Ranges": "bytes", "Content-Range": range },
        contentType,
        bytes: source.subarray(Number(first), end),
      });
      return { ...part, isUnspecified: true };
    },
  ),
};

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

function receive(
  row: Row,
  bytes: Uint8Array,
  {
    chunk,
    context,
    exchange,
  }: { readonly chunk: Chunk | undefined; readonly context: ServiceContext; readonly exchange: number },
): void {
  const { deployment } = row;
  const whole = chunk === undefined ? bytes : context.uploads.add(deployment.id, chunk, bytes);
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
      else void build(row, context);
    });
  });
}

// Build commands are not run: what a package needs has to be in it.
async function build({ fn, deployment }: Row, context: ServiceContext): Promise<void> {
  const startedAt = performance.now();
  update(deployment, { status: "building", buildLogs: "[emulator] Build commands are not run.\n" });
  try {
    const files = readTarGz(deployment.source, maxUnpackedBytes);
    if (!files.has(deployment.entrypoint.replace(/^\.\//, "")))
      throw new ArchiveError(`The entrypoint ${deployment.entrypoint} is not among the files of the package.`);
    const code = await context.code.put(files);
    if (deployment.status !== "building") {
      await code.remove();
      return;
    }
    const buildDuration = (performance.now() - startedAt) / 1000;
    const buildLogs = `${deployment.buildLogs}${finished()}`;
    update(deployment, { status: "ready", code, buildDuration, buildLogs });
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
