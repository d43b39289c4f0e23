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

  it.each([
    ["a binding", bindingProgram],
    ["the facade", facadeProgram],
  ])("of %s needs nothing of Node", async (_what, program) => {
    const { text } = await bundle(program);
    // `process.getBuiltinModule` is how the transport for Node loads its modules.
    expect(/node:http|getBuiltinModule/.test(text)).toBe(false);
  });
});
