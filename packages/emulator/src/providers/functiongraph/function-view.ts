import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { hexIdOf } from "../../ids.js";
import {
  cpuOf,
  type FixedFunction,
  type FunctionAlias,
  type FunctionRecord,
  type FunctionVersion,
} from "./functions-store.js";
import { defaultPackage, latest, type Place, urnOf } from "./urn.js";

/** A version of a function as the service shows it. Fields of features that the emulator does not have are left out. */
export function functionView({
  fn,
  version,
  place,
}: {
  readonly fn: FunctionRecord;
  readonly version: FunctionVersion;
  readonly place: Place;
}) {
  const { settings, code } = version;
  return {
    func_id: fn.id,
    resource_id: resourceIdOf(fn.package, fn.name, version.version),
    func_urn: urnOf({ package: fn.package, name: fn.name, qualifier: version.version }, place),
    func_name: fn.name,
    domain_id: hexIdOf("functiongraph domain"),
    namespace: place.projectId,
    project_name: place.region,
    package: fn.package,
    runtime: settings.runtime,
    timeout: settings.timeout,
    handler: settings.handler,
    memory_size: settings.memorySize,
    cpu: cpuOf(settings.memorySize),
    code_type: settings.codeType,
    code_url: "",
    code_filename: settings.codeFilename,
    code_size: code.bytes.byteLength,
    user_data: settings.userData,
    encrypted_user_data: "",
    digest: code.digest,
    version: version.version,
    version_description: version.description,
    image_name: `${version.version}-${code.md5.slice(0, 8)}`,
    xrole: settings.xrole,
    app_xrole: "",
    description: settings.description,
    last_modified: beijing(version.modifiedAt),
    strategy_config: { concurrency: fn.maxInstances, concurrent_num: 1 },
    enterprise_project_id: settings.enterpriseProjectId,
    long_time: false,
    type: "v2",
    enable_dynamic_memory: false,
  };
}

/** A function of the folder as the service shows it. */
export async function fixedView({ fixed, place }: { readonly fixed: FixedFunction; readonly place: Place }) {
  const { file, timeoutSeconds, memoryMb } = fixed;
  const { name } = file;
  return {
    func_id: hexIdOf(`functiongraph ${name}`),
    resource_id: resourceIdOf(defaultPackage, name, latest),
    func_urn: urnOf({ package: defaultPackage, name, qualifier: latest }, place),
    func_name: name,
    domain_id: hexIdOf("functiongraph domain"),
    namespace: place.projectId,
    project_name: place.region,
    package: defaultPackage,
    runtime: "Node.js20.15",
    timeout: timeoutSeconds,
    handler: `${name}.default`,
    memory_size: memoryMb,
    cpu: cpuOf(memoryMb),
    code_type: "inline",
    code_url: "",
    code_filename: basename(fileURLToPath(file.entry)),
    code_size: (await codeOf(fixed)).byteLength,
    user_data: "",
    encrypted_user_data: "",
    digest: file.version,
    version: latest,
    description: "A function of the emulator's functions folder.",
    last_modified: beijing(file.changedAt),
    strategy_config: { concurrency: -1, concurrent_num: 1 },
    type: "v2",
  };
}

/** Source of a function of the folder. */
export function codeOf({ file }: FixedFunction): Promise<Buffer> {
  return readFile(fileURLToPath(file.entry));
}

/** The code of a function as the service shows it. */
export function codeView({ fn, place }: { readonly fn: FunctionRecord; readonly place: Place }) {
  const { settings, code, version, modifiedAt } = fn.latest;
  return {
    func_urn: urnOf({ package: fn.package, name: fn.name, qualifier: version }, place),
    func_name: fn.name,
    domain_id: hexIdOf("functiongraph domain"),
    runtime: settings.runtime,
    code_type: settings.codeType,
    code_url: "",
    code_filename: settings.codeFilename,
    code_size: code.bytes.byteLength,
    digest: code.digest,
    last_modified: zoneless(modifiedAt),
    func_code: { file: Buffer.from(code.bytes).toString("base64"), link: "" },
  };
}

export function aliasView({
  alias,
  fn,
  place,
}: {
  readonly alias: FunctionAlias;
  readonly fn: FunctionRecord;
  readonly place: Place;
}) {
  const { additional } = alias;
  return {
    name: alias.name,
    version: alias.version,
    description: alias.description,
    last_modified: zoneless(alias.modifiedAt),
    alias_urn: urnOf({ package: fn.package, name: fn.name, qualifier: `!${alias.name}` }, place),
    additional_version_weights: additional === undefined ? null : { [additional.version]: additional.percent },
  };
}

function resourceIdOf(packageName: string, name: string, version: string): string {
  return hexIdOf(`functiongraph resource ${packageName}:${name}:${version}`);
}

// The service writes times in three forms: in Beijing's zone, and without a zone, with a blank or a `T`.
function beijing(date: Date): string {
  return `${new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

function zoneless(date: Date): string {
  return date.toISOString().slice(0, 19).replace("T", " ");
}
