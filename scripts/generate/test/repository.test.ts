import { describe, expect, it } from "vitest";
import { checkPackage } from "../run-check.js";
import { listSlugs } from "../slugs.js";
import { extensions, repository } from "./workspace.js";

describe("the repository's packages", () => {
  it.each(listSlugs(repository))("%s is what its spec makes; if it fails, run npm run generate", async (slug) => {
    expect(await checkPackage({ root: repository, slug, extensions })).toEqual([]);
  });
});
