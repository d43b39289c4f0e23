import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { textOf, trackedFiles } from "./tracked-files.js";

/**
 * What published packages may bring along besides each other. A new name here is a decision: who maintains it, what does it
 * bring itself, and could thirty lines of our own do instead?
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "@fnwire/runtime": ["openapi-fetch"],
  "@fnwire/emulator": ["@hono/node-server", "ajv", "ajv-formats", "croner", "fflate", "hono"],
};

/** What users bring themselves, if they want the entry that needs it. */
const optionalPeers: Readonly<Record<string, readonly string[]>> = {
  fnwire: ["@opentelemetry/api"],
  "@fnwire/runtime": ["undici"],
};

/** Scripts that package managers run by themselves. */
const lifecycle = [
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare",
  "prepublish",
  "prepublishOnly",
  "prepack",
  "postpack",
  "dependencies",
];

type Dependencies = Readonly<Record<string, string>>;
type Manifest = {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Dependencies;
  readonly dependencies?: Dependencies;
  readonly devDependencies?: Dependencies;
  readonly optionalDependencies?: Dependencies;
  readonly peerDependencies?: Dependencies;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
};

const files = trackedFiles();
const manifests = files
  .filter((path) => basename(path) === "package.json" && !path.includes("/fixtures/"))
  .map((path): [string, Manifest] => [path, JSON.parse(textOf(path))]);
const published = manifests.filter(
  ([path, { private: isPrivate }]) => path.startsWith("packages/") && isPrivate !== true,
);
const lockFiles = files.filter((path) =>
  /(^|\/)(pnpm-lock\.yaml|package-lock\.json|yarn\.lock|bun\.lockb?|deno\.lock)$/.test(path),
);

describe.each(published)("%s", (_, manifest) => {
  test("brings nothing along that was not decided on", () => {
    const others = Object.keys(manifest.dependencies ?? {}).filter((name) => !/^(@fnwire\/.+|fnwire)$/.test(name));
    expect(others).toEqual(others.filter((name) => allowed[manifest.name]?.includes(name)));
    expect(manifest.optionalDependencies).toBeUndefined();
  });

  test("asks for no peer that is not optional", () => {
    const peers = Object.keys(manifest.peerDependencies ?? {});
    expect(peers).toEqual(peers.filter((name) => optionalPeers[manifest.name]?.includes(name)));
    for (const name of peers) expect(manifest.peerDependenciesMeta?.[name], name).toEqual({ optional: true });
  });
});

describe.each(manifests)("%s", (path, manifest) => {
  test("has no script that runs by itself", () => {
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => lifecycle.includes(name))).toEqual([]);
  });

  test("says exactly which version of everything it takes", () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const exact = /^(catalog:|workspace:[*^~]?|link:\.\.\/.+|(npm:[@a-z0-9/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?)$/;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(loose.filter(([, range]) => !exact.test(range))).toEqual([]);
  });

  test("is published, or says that it is not", () => {
    expect(manifest.private === true || path.startsWith("packages/")).toBe(true);
  });
});

describe.each(files.filter((path) => basename(path) === "pnpm-workspace.yaml"))("%s", (path) => {
  const workspace: {
    readonly ignoreScripts?: unknown;
    readonly onlyBuiltDependencies?: unknown;
    readonly dangerouslyAllowAllBuilds?: unknown;
    readonly catalog?: Dependencies;
  } = parse(textOf(path));

  test("lets nothing that is installed run code", () => {
    expect(workspace.ignoreScripts).toBe(true);
    expect(workspace.onlyBuiltDependencies).toBeUndefined();
    expect(workspace.dangerouslyAllowAllBuilds).toBeUndefined();
  });

  test("has exact versions in its catalog", () => {
    const loose = Object.entries(workspace.catalog ?? {}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe("lock files", () => {
  test("are pnpm's, one for each workspace", () => {
    const folders = (name: string) =>
      files.filter((path) => basename(path) === name).map((path) => path.slice(0, -name.length));
    expect(lockFiles.map((path) => path.slice(0, -"pnpm-lock.yaml".length))).toEqual(folders("pnpm-workspace.yaml"));
  });

  test.each(lockFiles)("%s names no host: where packages come from is everybody's own setting", (path) => {
    const located = /^.*(?:\btarball:|\bresolved\b|\bregistry\b *:|git\+|https?:\/\/).*$/gm;
    // A deprecation message may hold a link; it is text that nobody follows.
    const found = (textOf(path).match(located) ?? []).filter((line) => !/^ +deprecated: /.test(line));
    expect(found).toEqual([]);
  });

  test.each(lockFiles)("%s has a hash for everything", (path) => {
    const lock: {
      readonly packages?: Readonly<Record<string, { readonly resolution: { readonly integrity?: string } }>>;
    } = parse(textOf(path));
    const entries = Object.entries(lock.packages ?? {});
    expect(entries.length).toBeGreaterThan(0);
    expect(
      entries.filter(([, { resolution }]) => !/^sha512-/.test(resolution.integrity ?? "")).map(([name]) => name),
    ).toEqual([]);
  });
});

test("no npm configuration names a registry or a token", () => {
  for (const path of files.filter((each) => basename(each) === ".npmrc")) {
    expect(textOf(path), path).not.toMatch(/registry|_auth|token|password|proxy/i);
  }
});
