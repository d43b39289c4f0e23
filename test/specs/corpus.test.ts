import { cpSync, existsSync, readFileSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { generatePackage } from "../../scripts/generate/generate-package.js";
import { noteLine } from "../../scripts/generate/problems.js";
import { type Consumer, check, installPackages } from "../../scripts/generate/test/compile.js";
import { createWorkspace, extensions } from "../../scripts/generate/test/workspace.js";
import { reportOf } from "../../scripts/suite/report-figures.js";
import { startRecorder } from "../generated-packages/recorder.js";
import { type CorpusSpec, corpus, foreignFolder } from "./support/corpus.js";
import { type Any, readDescription } from "./support/description.js";
import { basePath, credentialsOf, type Expected, expectedCalls } from "./support/expected.js";

const specs = corpus();
const report = reportOf("specs");
const libraries: Consumer["libraries"] = new Map();
const consumers: { readonly slug: string; readonly consumer: Consumer }[] = [];
const totals = { operations: 0, leftOut: 0, calls: 0, right: 0 };

let recorder: Awaited<ReturnType<typeof startRecorder>>;
beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(async () => {
  for (const { consumer } of consumers) consumer.remove();
  await recorder.close();
});

describe.each(specs.map((spec) => [spec.slug, spec] as const))(
  "the description of %s, as it is published,",
  (_, spec) => {
    test("becomes a package that compiles and sends what it describes", async () => {
      const { made, ms, leftOut } = await generate(spec);
      const consumer = installPackages([made], libraries);
      consumers.push({ slug: spec.slug, consumer });
      const calls = await callAll(spec, made.provider.operations, consumer);
      const right = calls.filter((wrong) => wrong === undefined).length;
      report(spec.slug, {
        operations: made.provider.operations.length,
        "left out": leftOut.length,
        "compile errors": consumer.messages.length,
        "calls right": `${right} of ${calls.length}`,
        ms,
      });
      for (const line of leftOut) report(spec.slug, { without: line });
      totals.operations += made.provider.operations.length;
      totals.leftOut += new Set(leftOut.map((line) => /^left out: (operation [^)]*\))/.exec(line)?.[1])).size;
      totals.calls += calls.length;
      totals.right += right;
      expect(consumer.messages).toEqual([]);
      expect(calls.filter((wrong) => wrong !== undefined)).toEqual([]);
    });
  },
);

test("the declarations of all these packages are right for a user who checks every file of a library", () => {
  const [first, ...others] = consumers;
  if (first === undefined) throw new Error("no description became a package");
  const texts = [...consumers].map(
    ({ slug, consumer }, index) =>
      `export * as p${index} from ${JSON.stringify(join(consumer.root, "packages", slug, "dist/index.js"))};`,
  );
  expect(others.length).toBe(consumers.length - 1);
  expect(check({ consumer: first.consumer, text: texts.join("\n"), everyFile: true }).messages).toEqual([]);
});

test("of all operations at least 98 in 100 are in the packages", () => {
  const { operations, leftOut, calls, right } = totals;
  report("all descriptions", { operations, "left out": leftOut, "calls right": `${right} of ${calls}` });
  expect(operations / (operations + leftOut)).toBeGreaterThanOrEqual(0.98);
  if (foreignFolder() === undefined) expect(calls).toBeGreaterThan(2 * specs.length);
});

async function generate({ slug, file, folder }: CorpusSpec) {
  const { root, remove } = createWorkspace(folder === undefined ? { [slug]: readFileSync(file, "utf8") } : {});
  try {
    if (folder !== undefined) {
      const target = join(root, "specs", slug);
      cpSync(folder, target, { recursive: true });
      if (!existsSync(join(target, "openapi.yaml")))
        renameSync(join(target, basename(file)), join(target, "openapi.yaml"));
    }
    const started = performance.now();
    const made = await generatePackage({ root, slug, extensions, strict: false });
    const ms = Math.round(performance.now() - started);
    return { made, ms, leftOut: made.notes.filter(({ kind }) => kind === "left out").map(noteLine) };
  } finally {
    remove();
  }
}

/** What is wrong with each of three calls; undefined: nothing. */
async function callAll(
  { slug, file }: CorpusSpec,
  operations: readonly { readonly method: string; readonly path: string; readonly functionName: string }[],
  consumer: Consumer,
): Promise<readonly (string | undefined)[]> {
  const text = readFileSync(file, "utf8");
  const description = readDescription(text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text));
  const find = (method: string, path: string) =>
    operations.find((operation) => operation.method === method && operation.path === path);
  const module: Any = await import(pathToFileURL(join(consumer.root, "packages", slug, "dist/index.js")).href);
  const factory = Object.keys(module).find((name) => /^create[A-Z_]\w*Client$/.test(name)) ?? "";
  const client = module[factory]({ endpoint: recorder.origin + basePath, auth: credentialsOf(description) });
  const wrong: (string | undefined)[] = [];
  for (const expected of expectedCalls(description, (method, path) => find(method, path) !== undefined)) {
    recorder.answer({ status: 204 });
    const name = find(expected.method, expected.path)?.functionName ?? "";
    try {
      await module[name](client, expected.request);
      wrong.push(difference(expected));
    } catch (error) {
      wrong.push(`${expected.method} ${expected.path}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return wrong;
}

/** The first thing in which what came over the wire is not what was expected. */
function difference(expected: Expected): string | undefined {
  const [seen, ...more] = recorder.requests();
  const where = `${expected.method} ${expected.path}`;
  if (seen === undefined || more.length > 0) return `${where}: ${more.length + 1} requests`;
  const found = Buffer.from(seen.body).toString("latin1");
  const type = String(seen.headers["content-type"] ?? "");
  const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(type)?.[1];
  const parts = found
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.replace(/^\r\n|\r\n$/g, ""));
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ["method", seen.method, expected.method],
    ["target", seen.target, expected.target],
    ["body", boundary === undefined ? found : parts.join("\r\n"), expected.body],
    ...Object.entries(expected.headers).map(
      ([name, value]) =>
        [
          name,
          name === "content-type" && boundary !== undefined ? type.split(";")[0] : seen.headers[name],
          value,
        ] as const,
    ),
  ];
  const [first] = pairs.filter(([, is, should]) => is !== should);
  return first && `${where}: ${first[0]} is ${JSON.stringify(first[1])}, should be ${JSON.stringify(first[2])}`;
}
