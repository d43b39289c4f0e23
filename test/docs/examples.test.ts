import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { checkTypes, type TypeProblem } from "../../scripts/docs/examples/check-types.js";
import { type Example, type ExampleFile, extractExamples } from "../../scripts/docs/examples/extract-examples.js";
import { exampleModule, sampleModules } from "../../scripts/docs/examples/page-modules.js";
import { readGuides } from "../../scripts/docs/guides/guide-pages.js";
import { describeProviders } from "../../scripts/docs/reference/described-provider.js";
import { root } from "./site.js";

const guides = readGuides(root).map(({ name, text }) => ({ name, ...extractExamples({ page: name, text }) }));
const readmes = ["README.md", ...readdirSync(join(root, "packages")).map((slug) => `packages/${slug}/README.md`)]
  .filter((path) => existsSync(join(root, path)))
  .map((path) => {
    const page = path.replaceAll("/", "-").replace(/\.md$/, "");
    return { path, ...extractExamples({ page, text: readFileSync(join(root, path), "utf8") }) };
  });
const landing: Example = landingExample();
const described = await describeProviders(root);
const samples = described.map((one) => ({ slug: one.provider.slug, modules: sampleModules({ root, described: one }) }));

let problems: readonly TypeProblem[];
beforeAll(() => {
  const examples = [landing, ...[...guides, ...readmes].flatMap((page) => page.examples)];
  problems = checkTypes({
    root,
    modules: [
      ...examples.map((example) => exampleModule({ root, example })),
      ...samples.flatMap(({ modules }) => modules),
    ],
  });
});

function landingExample(): Example {
  const code = readFileSync(join(root, "docs", "landing.ts"), "utf8");
  return {
    name: "landing",
    code,
    lines: code.split("\n").map((_, index) => index + 1),
    runs: false,
    output: undefined,
  };
}

/** The problems of one example, at the lines of the page that shows it. */
function problemsOf(example: Example): readonly string[] {
  const { path } = exampleModule({ root, example });
  return problems
    .filter((problem) => problem.path === path)
    .map(({ line, message }) => `line ${example.lines[line - 1] ?? line}: ${message}`);
}

describe("code on the pages compiles against the built packages", () => {
  test("on the first page", () => {
    expect(problemsOf(landing)).toEqual([]);
  });

  test.each(guides)("in the guide $name", ({ examples }) => {
    expect(examples.flatMap(problemsOf)).toEqual([]);
  });

  test.each(readmes)("in $path", ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.flatMap(problemsOf)).toEqual([]);
  });

  test.each(samples)("in the samples of $slug", ({ modules }) => {
    const paths = new Set(modules.map(({ path }) => path));

    expect(modules.length).toBeGreaterThan(0);
    expect(problems.filter(({ path }) => path !== undefined && paths.has(path))).toEqual([]);
  });

  test("without a problem outside of it", () => {
    expect(problems.filter(({ path }) => path === undefined)).toEqual([]);
  });

  test("and a mistake would be seen", () => {
    const example: Example = {
      ...landing,
      name: "mistake",
      code: 'import { appwrite } from "fnwire/appwrite";\nappwrite({ projct: 1 });\n',
    };
    const found = checkTypes({ root, modules: [exampleModule({ root, example })] });

    expect(found.map(({ line }) => line)).toEqual([2]);
  });
});

const programs = guides.flatMap(({ examples, files }) =>
  examples.filter(({ runs }) => runs).map((example) => ({ example, files })),
);

describe("programs in the guides print what the guide says", () => {
  test.each(programs)("$example.name", ({ example, files }) => {
    expect(example.output).toBeDefined();
    expect(run({ example, files })).toBe(example.output);
  });
});

/** Runs an example the way a reader would: in a folder with the files that its page shows. */
function run(options: { readonly example: Example; readonly files: readonly ExampleFile[] }): string {
  const { example, files } = options;
  // Below docs/node_modules, where the guides' packages are found and nothing is committed.
  const folder = join(root, "docs", "node_modules", ".examples", example.name);
  rmSync(folder, { recursive: true, force: true });
  const { outputText } = ts.transpileModule(example.code, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const all = [
    ...files,
    { path: "main.mjs", text: outputText },
    { path: "package.json", text: '{ "type": "module" }' },
  ];
  for (const { path, text } of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const child = spawnSync(process.execPath, ["main.mjs"], { cwd: folder, encoding: "utf8", timeout: 60_000 });
  rmSync(folder, { recursive: true, force: true });
  return child.status === 0 ? child.stdout.trimEnd() : `${child.stdout}${child.stderr}`;
}
