import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { uuidOf } from "../../ids.js";
import type { FunctionAlias } from "./aliases-store.js";
import { timestamp } from "./executions-store.js";
import { limits } from "./function-fields.js";
import { type FixedFunction, type FunctionRecord, type FunctionVersion, isPackage } from "./functions-store.js";
import { nodejsRuntimeId, type Runtime } from "./runtimes-store.js";

/** A function as the service shows it alone. */
export function functionView(fn: FunctionRecord) {
  const { name, description, entry, cpu, memorySize, timeout, runtimeId } = fn.settings;
  return {
    id: fn.id,
    name,
    description,
    cpu,
    memory_size: memorySize,
    timeout,
    runtime_id: runtimeId,
    code: isPackage(fn.code)
      ? { source: "package", md5sum: fn.code.md5sum }
      : { source: "image", image: fn.code.image },
    entry,
    count: fn.count,
    latest_version: fn.latestVersion,
    project_id: fn.projectId,
    created_at: timestamp(fn.createdAt),
    updated_at: fn.updatedAt === null ? null : timestamp(fn.updatedAt),
  };
}

/** A function of the folder, shown as one of the caller's project. Its checksum is that of its file's modification. */
export function fixedView({ id, file, count }: FixedFunction, projectId: string) {
  return {
    id,
    name: file.name,
    description: "A function of the emulator's functions folder.",
    cpu: limits.cpu.default,
    memory_size: limits.memorySize.to,
    timeout: limits.timeout.to,
    runtime_id: nodejsRuntimeId,
    code: { source: "package", md5sum: file.version.slice(0, 32) },
    entry: `${file.name}.default`,
    count,
    latest_version: 0,
    project_id: projectId,
    created_at: timestamp(file.changedAt),
    updated_at: timestamp(file.changedAt),
  };
}

/** The file of a function of the folder, zipped. */
export async function fixedPackage({ file }: FixedFunction): Promise<Uint8Array> {
  return zipSync({ [`${file.name}.js`]: await readFile(fileURLToPath(file.entry)) }, { mtime: file.changedAt });
}

/** In lists the code is text. */
export function listed<View extends { readonly code: object }>(view: View, dumps: (value: unknown) => string) {
  return { ...view, code: dumps(view.code) };
}

export function versionView(version: FunctionVersion, fn: FunctionRecord) {
  return {
    id: version.id,
    description: version.description,
    function_id: fn.id,
    version_number: version.number,
    count: version.count,
    project_id: fn.projectId,
    created_at: timestamp(version.createdAt),
    updated_at: version.updatedAt === null ? null : timestamp(version.updatedAt),
  };
}

export function aliasView(alias: FunctionAlias) {
  return {
    id: alias.id,
    name: alias.name,
    description: alias.description,
    function_id: alias.functionId,
    function_version: alias.functionVersion,
    project_id: alias.projectId,
    created_at: timestamp(alias.createdAt),
    updated_at: alias.updatedAt === null ? null : timestamp(alias.updatedAt),
  };
}

/** The alias that a function of the folder has, shown as one of the caller's project. */
export function fixedAliasView({ id, file }: FixedFunction, projectId: string) {
  return {
    id: uuidOf(`qinling alias ${file.name}`),
    name: file.name,
    description: null,
    function_id: id,
    function_version: 0,
    project_id: projectId,
    created_at: timestamp(file.changedAt),
    updated_at: null,
  };
}

export function runtimeView(runtime: Runtime) {
  return {
    id: runtime.id,
    name: runtime.name,
    image: runtime.image,
    description: runtime.description,
    is_public: runtime.isPublic,
    trusted: runtime.trusted,
    status: runtime.status,
    project_id: runtime.projectId,
    created_at: timestamp(runtime.createdAt),
    updated_at: runtime.updatedAt === null ? null : timestamp(runtime.updatedAt),
  };
}
