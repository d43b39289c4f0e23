import { hexIdOf } from "../../contract.js";
import { cpuOf, type FunctionAlias, type FunctionRecord, type FunctionVersion } from "./functions-store.js";
import { type Place, urnOf } from "./urn.js";

/** A version of a function as the service shows it, and as it shows its code. Fields of features that the emulator does not have are left out. */
function common(fn: FunctionRecord, { settings, code, version }: FunctionVersion, place: Place) {
  return {
    func_urn: urnOf({ package: fn.package, name: fn.name, qualifier: version }, place),
    func_name: fn.name,
    domain_id: hexIdOf("functiongraph domain"),
    runtime: settings.runtime,
    code_type: settings.code_type,
    code_url: "",
    code_filename: settings.code_filename,
    code_size: code.bytes.byteLength,
    digest: code.digest,
  };
}

export function functionView(fn: FunctionRecord, version: FunctionVersion, place: Place) {
  const { settings, code } = version;
  return {
    func_id: fn.id,
    resource_id: hexIdOf(`functiongraph resource ${fn.package}:${fn.name}:${version.version}`),
    ...common(fn, version, place),
    ...settings,
    namespace: place.projectId,
    project_name: place.region,
    package: fn.package,
    cpu: cpuOf(settings.memory_size),
    encrypted_user_data: "",
    version: version.version,
    version_description: version.description,
    image_name: `${version.version}-${code.md5.slice(0, 8)}`,
    app_xrole: "",
    last_modified: beijing(version.modifiedAt),
    strategy_config: { concurrency: fn.maxInstances, concurrent_num: 1 },
    long_time: false,
    type: "v2",
    enable_dynamic_memory: false,
  };
}

/** The code of a function as the service shows it. */
export function codeView(fn: FunctionRecord, place: Place) {
  return {
    ...common(fn, fn.latest, place),
    last_modified: zoneless(fn.latest.modifiedAt),
    func_code: { file: Buffer.from(fn.latest.code.bytes).toString("base64"), link: "" },
  };
}

export function aliasView(alias: FunctionAlias, fn: FunctionRecord, place: Place) {
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

// The service writes times in three forms: in Beijing's zone, and without a zone, with a blank or a `T`.
function beijing(date: Date): string {
  return `${new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

function zoneless(date: Date): string {
  return date.toISOString().slice(0, 19).replace("T", " ");
}
