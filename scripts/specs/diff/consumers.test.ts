import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { listSpecFolders } from "../spec-folders.js";
import { compile } from "./compile.js";
import { consumerFile } from "./type-check.js";

const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

// A consumer that does not compile today could not tell tomorrow that a change broke it.
it("every spec has a consumer that compiles against its package", () => {
  const slugs = listSpecFolders(join(root, "specs"))
    .filter(({ isForeign }) => !isForeign)
    .map(({ slug }) => slug);
  const sources = slugs.map((slug) => {
    const file = join(root, "specs", slug, consumerFile);
    return [file, readFileSync(file, "utf8")] as const;
  });
  const packages = slugs.map((slug) => [`@fnwire/${slug}`, join(root, "packages", slug, "src/generated/index.ts")]);
  const paths = { ...Object.fromEntries(packages), "@fnwire/runtime": join(root, "packages/runtime/src/index.ts") };
  expect(slugs).not.toEqual([]);
  expect(compile({ root, sources: new Map(sources), paths }).problems).toEqual([]);
});
