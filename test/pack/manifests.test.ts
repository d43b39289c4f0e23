import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { type Manifest, manifestOf } from "./setup/tarball.js";

const { packages, repository } = inject("release");

describe.each(packages.map((each) => [each.name, each] as const))("%s", (_, published) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = await manifestOf(published.tarball);
  });

  test("says what it is", () => {
    expect(manifest).toMatchObject({
      name: published.name,
      version: published.version,
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      bugs: expect.stringMatching(/^https:/),
      keywords: expect.arrayContaining([expect.any(String)]),
    });
    expect(manifest.description).toMatch(/\w/);
  });

  test("runs nothing when it is installed", () => {
    const hooks = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => hooks.includes(name))).toEqual([]);
  });

  test("depends on released versions only", () => {
    const ranges = Object.entries(manifest.dependencies ?? {});
    for (const [name, range] of ranges) expect(range, name).toMatch(/^[\^~]?\d+\.\d+\.\d+$/);
    // A peer is the user's to choose, among the major versions that are tested.
    for (const range of Object.values(manifest.peerDependencies ?? {}))
      expect(range).toMatch(/^\^\d+(\.\d+)*( \|\| \^\d+(\.\d+)*)*$/);
    expect(manifest.optionalDependencies).toBeUndefined();
    const versions = new Map(packages.map(({ name, version }) => [name, version]));
    for (const [name, range] of ranges) {
      if (versions.has(name)) expect(range.replace(/^[\^~]/, ""), name).toBe(versions.get(name));
    }
  });

  test("gives every entry its types before its code, and its own manifest", () => {
    const entries = Object.entries(manifest.exports ?? {});
    expect(entries.length).toBeGreaterThan(1);
    expect(manifest.exports?.["./package.json"]).toBe("./package.json");
    for (const [name, target] of entries) {
      if (typeof target === "string") expect(target, name).toMatch(/\.json$/);
      else expect(Object.keys(target)[0], name).toBe("types");
    }
  });

  // The copy that was published has it taken out, for a registry on loopback cannot vouch for anything.
  test("asks for provenance where it is really released", () => {
    const folder = published.slug === "loom-works" ? "appwrite" : published.slug;
    const committed: Manifest = JSON.parse(readFileSync(join(repository, "packages", folder, "package.json"), "utf8"));
    expect(committed.publishConfig).toEqual({ access: "public", provenance: true });
  });
});
