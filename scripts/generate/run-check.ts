import { join } from "node:path";
import { type ExtensionRules, loadExtensionRules } from "./extensions.js";
import { generatePackage } from "./generate-package.js";
import { emitLock, fileHash, lockFileName, lockOf, ownedFiles, readLock } from "./lock.js";
import { type Output, reportFailure } from "./run-generate.js";
import { chosenSlugs } from "./slugs.js";
import { readIfThere } from "./write-package.js";

/** Why a package is not what its spec makes. */
export type Finding = {
  readonly slug: string;
  readonly kind: "hand-edited" | "stale" | "non-deterministic";
  readonly message: string;
};

/** Checks the packages of the named specs, or of all, and says for each failure which command mends it. */
export async function runCheck(options: {
  readonly root: string;
  readonly named: readonly string[];
  readonly output: Output;
  /** Default: true. */
  readonly strict?: boolean;
}): Promise<{ readonly failed: boolean }> {
  const { root, named, output, strict = true } = options;
  let failed = false;
  try {
    const extensions = loadExtensionRules();
    for (const slug of chosenSlugs({ root, named })) {
      const findings = await checkSlug({ root, slug, extensions, output, strict });
      for (const { kind, message } of findings ?? []) output.error(`packages/${slug}: ${kind}: ${message}`);
      const mendable = findings?.some(({ kind }) => kind !== "non-deterministic") ?? false;
      if (mendable) output.error(`packages/${slug}: to mend it, run: npm run generate -- ${slug}`);
      if (findings?.length !== 0) failed = true;
      else output.info(`packages/${slug}: fresh`);
    }
  } catch (error) {
    failed = true;
    reportFailure({ what: "generate:check", outcome: "nothing done", error, output });
  }
  return { failed };
}

/** Findings of one package; undefined when its spec cannot be generated, which is reported here. */
async function checkSlug(options: {
  readonly root: string;
  readonly slug: string;
  readonly extensions: ExtensionRules;
  readonly output: Output;
  readonly strict: boolean;
}): Promise<readonly Finding[] | undefined> {
  try {
    return await checkPackage(options);
  } catch (error) {
    reportFailure({ what: options.slug, outcome: "cannot be generated", error, output: options.output });
    return undefined;
  }
}

/** Compares a package on disk with its lock and with what its spec makes now, twice. */
export async function checkPackage(options: {
  readonly root: string;
  readonly slug: string;
  readonly extensions: ExtensionRules;
  readonly strict?: boolean;
  /** Makes the package. Default: the generator itself. */
  readonly generate?: typeof generatePackage;
}): Promise<readonly Finding[]> {
  const { root, slug, generate = generatePackage } = options;
  const folder = join(root, "packages", slug);
  const first = await generate(options);
  const second = await generate(options);
  const findings: Finding[] = [];
  for (const [path, text] of first.files) {
    if (second.files.get(path) === text) continue;
    const message = `two runs over the same spec made two different ${path}; this is a bug of scripts/generate`;
    findings.push({ slug, kind: "non-deterministic", message });
  }
  const lock = readLock(folder);
  const fresh = lockOf({ root, slug, files: first.files });
  const owned = ownedFiles(folder);
  for (const path of new Set([...first.files.keys(), ...Object.keys(lock?.files ?? {}), ...owned])) {
    const onDisk = readIfThere(join(folder, path));
    const locked = lock?.files[path];
    const wanted = fresh.files[path];
    const found = onDisk === undefined ? undefined : fileHash(path, onDisk);
    if (found === wanted) continue;
    if (lock !== undefined && found !== locked) {
      const what = found === undefined ? "was removed" : locked === undefined ? "was added" : "was changed";
      findings.push({ slug, kind: "hand-edited", message: `${path} ${what} by something other than the generator` });
    } else {
      const why = lock?.spec === fresh.spec ? "the generator has changed since" : `specs/${slug} has changed since`;
      findings.push({ slug, kind: "stale", message: `${path} is not what the spec makes now; ${why}` });
    }
  }
  const lockOnDisk = readIfThere(join(folder, lockFileName));
  if (findings.length === 0 && lockOnDisk !== emitLock(slug, fresh)) {
    const why = lockOnDisk === undefined ? "is missing" : "does not belong to this spec and these files";
    findings.push({ slug, kind: "stale", message: `${lockFileName} ${why}` });
  }
  return findings;
}
