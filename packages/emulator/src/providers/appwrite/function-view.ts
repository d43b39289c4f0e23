import type { Deployment } from "./deployment.js";
import type { FunctionRecord, FunctionStore } from "./functions-store.js";
import { dateTime } from "./ids.js";
import { openRuntimesVersion } from "./runtimes.js";
import type { Variable } from "./variable.js";

/** A function as the service shows it. */
export function functionView(fn: FunctionRecord, functions: FunctionStore) {
  const { settings, live } = fn;
  const active = fn.deployments.get(fn.active ?? "");
  const latest = [...fn.deployments.values()].at(-1);
  const fixed = fn.file && functions.imageOf(fn, "")?.deploymentId;
  return {
    $id: fn.id,
    $createdAt: dateTime(fn.createdAt),
    $updatedAt: dateTime(fn.updatedAt),
    ...settings,
    live,
    deploymentId: fixed ?? active?.id ?? "",
    deploymentCreatedAt: active === undefined ? "" : dateTime(active.createdAt),
    latestDeploymentId: fixed ?? latest?.id ?? "",
    latestDeploymentCreatedAt: latest === undefined ? "" : dateTime(latest.createdAt),
    latestDeploymentStatus: fixed === undefined ? (latest?.status ?? "") : "ready",
    vars: [...fn.variables.values()].map((variable) => variableView(variable, fn)),
    version: openRuntimesVersion,
  };
}

/** A variable as the service shows it. The value of a secret one is left out. */
export function variableView(variable: Variable, fn: FunctionRecord) {
  return {
    $id: variable.id,
    $createdAt: dateTime(variable.createdAt),
    $updatedAt: dateTime(variable.updatedAt),
    key: variable.key,
    value: variable.secret ? "" : variable.value,
    secret: variable.secret,
    resourceType: "function",
    resourceId: fn.id,
  };
}

/** A deployment as the service shows it. */
export function deploymentView(deployment: Deployment, fn: FunctionRecord) {
  const { sourceSize } = deployment;
  const buildSize = deployment.code === undefined ? 0 : sourceSize;
  return {
    $id: deployment.id,
    $createdAt: dateTime(deployment.createdAt),
    $updatedAt: dateTime(deployment.updatedAt),
    type: "manual",
    resourceId: fn.id,
    resourceType: "functions",
    entrypoint: deployment.entrypoint,
    sourceSize,
    buildSize,
    totalSize: sourceSize + buildSize,
    buildId: "",
    activate: deployment.activate,
    screenshotLight: "",
    screenshotDark: "",
    status: deployment.status,
    buildLogs: deployment.buildLogs,
    buildDuration: Math.ceil(deployment.buildDuration),
    ...withoutRepository,
  };
}

// Packages come by upload only: nothing is known of a repository.
const withoutRepository = {
  providerRepositoryName: "",
  providerRepositoryOwner: "",
  providerRepositoryUrl: "",
  providerCommitHash: "",
  providerCommitAuthorUrl: "",
  providerCommitAuthor: "",
  providerCommitMessage: "",
  providerCommitUrl: "",
  providerBranch: "",
  providerBranchUrl: "",
};
