import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type DescribedProvider, describeProviders } from "../../scripts/docs/reference/described-provider.js";
import { operationFragment, referencePath } from "../../scripts/docs/reference/reference-page.js";
import { references, root, siteFolder, sitePages } from "./site.js";

let described: readonly DescribedProvider[];
beforeAll(async () => {
  described = await describeProviders(root);
});

/** What a page of ours links to, and the places on it that can be linked to. */
function read(path: string): { readonly links: readonly string[]; readonly ids: ReadonlySet<string> } {
  // The references write their own links when they run; what they need beforehand is the bar of the site.
  const [source = ""] = readFileSync(`${siteFolder}/${path}`, "utf8").split('<div id="redoc">');
  const values = (name: string) =>
    [...source.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
      value.replaceAll("&amp;", "&"),
    );
  return { links: [...values("href"), ...values("src")], ids: new Set(values("id")) };
}

const pages = new Map(sitePages.map((path) => [path, read(path)]));

function targetExists(target: string): boolean {
  const [file = "", fragment = ""] = target.split("#");
  if (!existsSync(`${siteFolder}/${file}`)) return false;
  if (fragment === "") return true;
  if (!references.includes(file)) return pages.get(file)?.ids.has(decodeURIComponent(fragment)) === true;
  return described.some(
    ({ provider }) =>
      referencePath(provider.slug) === file &&
      provider.operations.some((operation) => operationFragment(operation) === `#${fragment}`),
  );
}

describe("links", () => {
  test.each(sitePages)("of %s lead somewhere", (path) => {
    const local = (pages.get(path)?.links ?? []).filter((link) => !/^(?:https?|data|mailto):/.test(link));
    const dead = local.filter((link) => {
      const target = link.startsWith("#") ? path + link : posix.join(posix.dirname(path), link);
      return !targetExists(target);
    });

    expect(local.length).toBeGreaterThan(0);
    expect(dead).toEqual([]);
  });

  test("reach every page from the first one", () => {
    const reached = new Set<string>();
    const pending = ["index.html"];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      for (const link of pages.get(path)?.links ?? []) {
        const [file = ""] = posix.join(posix.dirname(path), link).split("#");
        if (pages.has(file)) pending.push(file);
      }
    }

    expect([...reached].sort()).toEqual(sitePages);
  });

  test("have a page for every provider that has a spec", () => {
    expect(references).toEqual(described.map(({ provider }) => referencePath(provider.slug)).sort());
  });
});
