import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { budgets } from "./budgets.js";

// A place from which the packages resolve as they do for a user.
const resolveDir = fileURLToPath(new URL("../../packages/fnwire", import.meta.url));

async function bundle(contents: string) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, sourcefile: "program.js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild gave no file");
  return { text: file.text, bytes: gzipSync(file.contents, { level: 9 }).byteLength };
}

/** Bytes of the files that a page loads before anything is called, where the bundler puts what is imported later into files apart. */
async function firstLoad(contents: string): Promise<{ bytes: number; later: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, sourcefile: "program.js" },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    outdir: "out",
    absWorkingDir: resolveDir,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const paths = Object.keys(metafile.outputs);
  const first = new Set(paths.filter((path) => metafile.outputs[path]?.entryPoint === "program.js"));
  // A set also gives what is added to it meanwhile.
  for (const path of first) {
    for (const { kind, path: to } of metafile.outputs[path]?.imports ?? [])
      if (kind === "import-statement") first.add(to);
  }
  const sizes = outputFiles
    .filter(({ path }) => [...first].some((name) => path.endsWith(name)))
    .map((file) => gzipSync(file.contents, { level: 9 }).byteLength);
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    later: paths.filter((path) => !first.has(path)).map((path) => path.replace(/^out\/|-\w+\.js$/g, "")),
  };
}

const bindingProgram = `import { createAppwriteClient, createExecution } from "@fnwire/appwrite";
export const run = (options) => createExecution(createAppwriteClient(options), { path: { functionId: "hello" }, body: {} });`;
const facadeProgram = `import { appwrite } from "fnwire/appwrite";
export const run = (options) => appwrite(options).fn("hello").invoke({});`;

describe("a bundle for browsers", () => {
  it("of one operation holds no other", async () => {
    const { text, bytes } = await bundle(bindingProgram);
    expect({ own: text.includes("createExecution"), other: text.includes("listDeployments") }).toEqual({
      own: true,
      other: false,
    });
    expect(bytes).toBeLessThanOrEqual(budgets.bundleBytes.binding);
  });

  it("of the facade with one provider holds no other provider", async () => {
    const { text, bytes } = await bundle(facadeProgram);
    expect({ own: text.includes("x-appwrite-project"), other: /x-auth-token|mincloud/i.test(text) }).toEqual({
      own: true,
      other: false,
    });
    expect(bytes).toBeLessThanOrEqual(budgets.bundleBytes.facade);
  });

  it("of the facade loads map when somebody maps, and no login of another provider ever", async () => {
    const { bytes, later } = await firstLoad(facadeProgram);
    expect(later).toEqual(["runner"]);
    expect(bytes).toBeLessThanOrEqual(budgets.bundleBytes.facadeFirstLoad);
    // Less than half of one would mean that the files were not found.
    expect(bytes).toBeGreaterThan(budgets.bundleBytes.facadeFirstLoad / 2);
  });

  it.each([
    ["a binding", bindingProgram],
    ["the facade", facadeProgram],
  ])("of %s needs nothing of Node", async (_what, program) => {
    const { text } = await bundle(program);
    // `process.getBuiltinModule` is how the transport for Node loads its modules.
    expect(/node:http|getBuiltinModule/.test(text)).toBe(false);
  });
});
