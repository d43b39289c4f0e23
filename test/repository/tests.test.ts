import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { textOf, trackedFiles } from "./tracked-files.js";

/** Modules behind no public entry that a test of their own package may load, each with what cannot be seen from outside. */
const parts: Readonly<Record<string, string>> = {
  "packages/fnwire/src/client/invoke-options.ts": "names of all options, which the checks are held against",
  "packages/fnwire/src/client/map/kept.ts":
    "a journal's own form of outcomes, for journals that an earlier version wrote",
  "packages/fnwire/src/client/map/map-options.ts": "names of all options, which the checks are held against",
  "packages/fnwire/src/client/map/runner.ts": "loaded ahead, for virtual time does not see a module being compiled",
  "packages/fnwire/src/client/uuid.ts": "a random id where the platform has no randomUUID",
  "packages/fnwire/src/errors/redactor.ts": "every form in which a secret can be written",
  "packages/fnwire/src/journal/file-journal-node.ts":
    "loaded ahead, for virtual time does not see a module being compiled",
  "packages/fnwire/src/journal/lock-node.ts": "locks left behind by processes that are gone",
  "packages/fnwire/src/journal/machine-node.ts": "what tells one life of a process from another",
  "packages/fnwire/src/providers/functiongraph/request-signature.ts": "published vectors of a signature",
  "packages/runtime/src/json.ts": "random documents, read exactly",
  "packages/runtime/src/json-text.ts": "random documents, written exactly",
  "packages/runtime/src/transport/default-fetch.ts": "the transport of platforms without Node, picked by condition",
};

/** Loaded ahead by a test's set-up, or for their types alone: nothing of them is tested. */
const support = /^packages\/[^/]+\/test\/support\//;

/** Files of tests: what belongs to a package, and what belongs to the repository. */
const tests = trackedFiles().filter(
  (path) =>
    /^(packages\/[^/]+\/test|test|examples)\/.*\.(ts|mts|mjs)$|^scripts\/.*(\.test\.ts|\/test\/.*\.ts)$/.test(path) &&
    !path.includes("/fixtures/"),
);

type Manifest = { readonly exports?: Readonly<Record<string, unknown>> };

describe("what tests load", () => {
  test("no test reaches into the sources or tests of a package that is not its own", () => {
    const foreign = importsOf(tests).filter(({ from, to }) => {
      const target = /^(packages\/[^/]+)\/(src|test)\//.exec(to)?.[1];
      return target !== undefined && !from.startsWith(`${target}/`);
    });
    expect(foreign.map(({ from, to }) => `${from} loads ${to}`)).toEqual([]);
  });

  test("a package's tests load its public entries; each part that they load besides is named here with a reason", () => {
    const entries = new Set(trackedFiles().filter(isManifest).flatMap(entriesOf));
    const inner = importsOf(tests)
      .filter(({ from, to }) => /^packages\/[^/]+\/src\//.test(to) && !support.test(from))
      .filter(({ to }) => !entries.has(to));
    expect(inner.filter(({ to }) => !(to in parts)).map(({ from, to }) => `${from} loads ${to}`)).toEqual([]);
    expect(Object.keys(parts).filter((part) => !inner.some(({ to }) => to === part))).toEqual([]);
  });

  test("no test replaces a module: doubles are servers, clocks and transports", () => {
    expect(tests.filter((path) => /\bvi\.(mock|doMock)\(/.test(textOf(path)) && !isAboutTests(path))).toEqual([]);
  });
});

describe("titles of tests, as a log shows them", () => {
  const titles = tests.filter((path) => /\.test(-d)?\.ts$/.test(path)).flatMap(titlesOf);

  test("every title has at least five words, those of its groups counted", () => {
    expect(titles.filter(({ words }) => words.length < 5).map(({ place, title }) => `${place}: ${title}`)).toEqual([]);
  });

  test("every title says what happens: it has a verb", () => {
    const without = titles.filter(({ words }) => !words.some(isVerb));
    expect(without.map(({ place, title }) => `${place}: ${title}`)).toEqual([]);
  });

  test("no title names a row of a list that only its author has", () => {
    const rows = titles.filter(({ title }) =>
      /\b(row|case|issue) #?\d|(^|> )([A-Z]\d{1,2}|\d{1,3})[a-z]?[:.)] /.test(title),
    );
    expect(rows.map(({ place, title }) => `${place}: ${title}`)).toEqual([]);
  });
});

function isAboutTests(path: string): boolean {
  return path === "test/repository/tests.test.ts";
}

function isManifest(path: string): boolean {
  return /^packages\/[^/]+\/package\.json$/.test(path);
}

/** Source modules behind the entries of a package, whatever the condition. */
function entriesOf(manifest: string): readonly string[] {
  const { exports = {} }: Manifest = JSON.parse(textOf(manifest));
  const targets = [...JSON.stringify(exports).matchAll(/"\.\/dist\/([^"]+?)(?:\.d\.ts|\.js)"/g)];
  return targets.map(([, name = ""]) => posix.join(posix.dirname(manifest), "src", `${name}.ts`));
}

/** Relative imports, static and dynamic, types included. */
function importsOf(files: readonly string[]): readonly { readonly from: string; readonly to: string }[] {
  return files.flatMap((from) =>
    [...textOf(from).matchAll(/(?:\bfrom |\bimport |\bimport\()"(\.{1,2}\/[^"]+)"/g)].map(([, specifier = ""]) => ({
      from,
      to: posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts"),
    })),
  );
}

type Title = { readonly place: string; readonly title: string; readonly words: readonly string[] };

/** Each test's title after those of its groups. A placeholder, which a table fills in, counts as one word. */
function titlesOf(path: string): readonly Title[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found: Title[] = [];
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const call = ts.isCallExpression(node) ? titled(node, source) : undefined;
    const inside = call?.kind === "describe" ? [...groups, call.title] : groups;
    if (call !== undefined && call.kind !== "describe") {
      const title = [...groups, call.title].join(" > ");
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ place: `${path}:${line + 1}`, title, words: title.split(/[\s>]+/).filter((word) => word !== "") });
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, []);
  return found;
}

function titled(node: ts.CallExpression, source: ts.SourceFile): { kind: string; title: string } | undefined {
  const callee = node.expression.getText(source).replace(/\s+/g, "");
  const kind = /^(describe|it|test)\b/.exec(callee)?.[1];
  const [first] = node.arguments;
  if (kind === undefined || first === undefined || node.arguments.length < 2) return undefined;
  if (/^(describe|it|test)\.(each|for|skipIf|runIf)$/.test(callee)) return undefined;
  if (ts.isStringLiteralLike(first)) return { kind, title: first.text };
  if (!ts.isTemplateExpression(first)) return { kind, title: "%s" };
  return { kind, title: first.head.text + first.templateSpans.map(({ literal }) => `%s${literal.text}`).join("") };
}

/** Verbs of titles: forms of the auxiliary ones, and what ends like a verb in the present or the past. */
function isVerb(word: string): boolean {
  if (/^[%$]/.test(word)) return false;
  const bare = word.toLowerCase().replace(/[^a-z']/g, "");
  return (
    /^(is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|may|might|must|will|would|never|runs?|goes|go)$/.test(
      bare,
    ) || /[a-z]{2,}(s|ed|ing)$/.test(bare)
  );
}
