import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, textOf, trackedFiles } from "./tracked-files.js";

const binary = [".png", ".jpg", ".ico", ".zip", ".gz", ".woff2"];
const texts = trackedFiles().filter((path) => !binary.includes(extname(path)));

/** Lines of all texts that match, as `path:line`. */
function linesWith(pattern: RegExp, among: readonly string[] = texts): readonly string[] {
  return among.flatMap((path) => {
    const text = textOf(path);
    if (!pattern.test(text)) return [];
    return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []));
  });
}

describe("every text of the repository", () => {
  test("is free of places that only one machine has", () => {
    // A slash that begins a path, then a folder that people and build machines work in.
    const folders = ["home", "root", "Users", "tmp", "work", "workspace", "mnt", "private/var"];
    expect(linesWith(new RegExp(`(^|[^\\w.:/*-])/(${folders.join("|")})/[\\w.-]`))).toEqual([]);
    expect(linesWith(/\b[A-Z]:\\Users\\/)).toEqual([]);
  });

  test("names no file beside the repository", () => {
    const outside = texts
      .filter((path) => /\.(ts|mts|mjs|js|json|ya?ml|md)$/.test(path))
      .filter((path) => {
        const depth = path.split("/").length - 1;
        const climbing = `(\\.\\./){${depth + 1}}`;
        return new RegExp(`["'\`( ]${climbing}\\w`).test(textOf(path));
      });
    expect(outside).toEqual([]);
  });

  test("names no package registry", () => {
    const hosts = ["npmjs\\.(org|com)", "npmmirror\\.com", "yarnpkg\\.com", "pkg\\.github\\.com"];
    expect(linesWith(new RegExp(`(https?:)?//[\\w.-]*(${hosts.join("|")})`))).toEqual([]);
  });

  test("holds no credential of a known form", () => {
    const forms = [
      "AKIA[0-9A-Z]{16}",
      "gh[pousr]_[A-Za-z0-9]{36}",
      "npm_[A-Za-z0-9]{36}",
      "sk-[A-Za-z0-9]{32,}",
      "-----BEGIN (RSA |EC |OPENSSH )?PRIVATE KEY-----",
    ];
    const found = linesWith(new RegExp(forms.join("|")));
    expect(found.filter((place) => !place.startsWith("test/repository/"))).toEqual([]);
  });

  test("is UTF-8 with line feeds, and ends with one", () => {
    // Data that somebody else's program wrote stays as it came.
    const ours = texts.filter((path) => !/\/(data|fixtures)\//.test(path));
    const odd = ours.filter((path) => {
      const bytes = readFileSync(join(repository, path));
      if (bytes.byteLength === 0) return false;
      return bytes.includes("\r\n") || bytes[bytes.byteLength - 1] !== 0x0a || !isUtf8(bytes);
    });
    expect(odd).toEqual([]);
  });
});

describe("papers", () => {
  const scriptsOf = (manifest: string): readonly string[] =>
    existsSync(join(repository, manifest)) ? Object.keys(JSON.parse(textOf(manifest)).scripts ?? {}) : [];
  const papers = texts.filter(
    (path) => /^[A-Z]+\.md$|^(docs|packages|specs|scripts)\/.*\.md$/.test(path) && !/CHANGELOG/.test(path),
  );

  test.each(papers)("%s names only commands that exist", (path) => {
    const named = [...textOf(path).matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map(([, name]) => name ?? "");
    const scripts = [...scriptsOf("package.json"), ...scriptsOf(join(dirname(path), "package.json"))];
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  // Guides link to each other's pages as they are built; the suite of the documentation follows those links.
  test.each(papers.filter((path) => !path.startsWith("docs/guides/")))("%s links only to files that exist", (path) => {
    const targets = [...textOf(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target]) => target ?? "",
    );
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
    const known = new Set(trackedFiles());
    const missing = targets.filter((target) => {
      const resolved = join(folder, decodeURIComponent(target)).replace(/\/$/, "");
      return !known.has(resolved) && ![...known].some((file) => file.startsWith(`${resolved}/`));
    });
    expect(missing).toEqual([]);
  });
});

test("ARCHITECTURE.md walks through files that exist", () => {
  const [, walk = ""] = /## One invoke[\s\S]*?(\n\|[\s\S]*?)\n\n/.exec(textOf("ARCHITECTURE.md")) ?? [];
  const places = walk.split("\n").flatMap((row) => {
    const cell = row.split("|")[2] ?? "";
    const folder = cell.includes("@fnwire/runtime") ? "packages/runtime/src" : "packages/fnwire/src";
    return [...cell.matchAll(/`([\w./-]+\.ts)`/g)].map(([, file]) => `${folder}/${file}`);
  });
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((place) => !trackedFiles().includes(place))).toEqual([]);
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
