import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { publishedIn } from "./setup/release.js";
import { fifthProvider } from "./setup/work-tree.js";

const { packages, repository, workTree } = inject("release");

test("every package of the repository is on the registry, and the fifth provider's too", () => {
  const slugs = publishedIn(repository);
  expect(packages.map(({ slug }) => slug)).toEqual([...slugs, fifthProvider].sort());
});

test("the changesets became versions and changelogs, and are gone", () => {
  expect(packages.filter(({ version }) => version === "0.0.0")).toEqual([]);
  for (const { slug, version } of packages) {
    expect(readFileSync(join(workTree, "packages", slug, "CHANGELOG.md"), "utf8")).toContain(`\n## ${version}\n`);
  }
  expect(readdirSync(join(workTree, ".changeset")).filter((name) => name.endsWith(".md"))).toEqual([]);
});
