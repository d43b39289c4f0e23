import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { benchFolder } from "../lab/places.js";
import type { Bench } from "./figure.js";

/** The smallest program that makes one call with each client. */
const programs: readonly { readonly label: string; readonly code: string; readonly quick?: true }[] = [
  {
    label: "@fnwire/appwrite",
    code: `import { createAppwriteClient, createExecution } from "@fnwire/appwrite";
export const run = (options) => createExecution(createAppwriteClient(options), { path: { functionId: "hello" }, body: {} });`,
    quick: true,
  },
  {
    label: "fnwire/appwrite",
    code: `import { appwrite } from "fnwire/appwrite";
export const run = (options) => appwrite(options).fn("hello").invoke({});`,
    quick: true,
  },
  {
    label: "openapi-fetch",
    code: `import createClient from "openapi-fetch";
export const run = (options) => createClient(options).POST("/functions/{functionId}/executions", { params: { path: { functionId: "hello" } }, body: {} });`,
  },
  {
    label: "hey-api SDK",
    code: `import { createClient, createConfig } from "./dist/work/hey-api/client/index.js";
import { createExecution } from "./dist/work/hey-api/sdk.gen.js";
export const run = (options) => createExecution({ client: createClient(createConfig(options)), path: { functionId: "hello" }, body: {} });`,
  },
  {
    label: "ky",
    code: `import ky from "ky";
export const run = (options) => ky.create(options).post("functions/hello/executions", { json: {} }).json();`,
  },
  {
    label: "axios",
    code: `import axios from "axios";
export const run = (options) => axios.create(options).post("/functions/hello/executions", {});`,
  },
  {
    label: "@octokit/request",
    code: `import { request } from "@octokit/request";
export const run = (options) => request("POST /functions/{functionId}/executions", { ...options, functionId: "hello" });`,
  },
  {
    label: "openai",
    code: `import OpenAI from "openai";
export const run = (options) => new OpenAI(options).post("/functions/hello/executions", { body: {} });`,
  },
  {
    label: "@aws-sdk/client-lambda",
    code: `import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
export const run = (options) => new LambdaClient(options).send(new InvokeCommand({ FunctionName: "hello" }));`,
  },
  {
    label: "node-appwrite",
    code: `import { Client, Functions } from "node-appwrite";
export const run = (options) => new Functions(new Client().setEndpoint(options.endpoint)).createExecution({ functionId: "hello" });`,
  },
];

/** Bytes of one program, minified; `gzip` is what travels (level 9). */
export type BundleBytes = { readonly min: number; readonly gzip: number };

/** Size of the smallest program with each client, bundled for browsers by esbuild. Undefined where that cannot be done. */
export async function measureBundle(bench: Bench): Promise<ReadonlyMap<string, BundleBytes | undefined>> {
  bench.progress("bundle");
  const sizes = programs
    .filter(({ quick }) => !bench.quick || quick)
    .map(async ({ label, code }) => [label, await bundle(code)] as const);
  return new Map(await Promise.all(sizes));
}

async function bundle(code: string): Promise<BundleBytes | undefined> {
  try {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: benchFolder, sourcefile: "program.js" },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      write: false,
      logLevel: "silent",
    });
    const [file] = outputFiles;
    return file && { min: file.contents.byteLength, gzip: gzipSync(file.contents, { level: 9 }).byteLength };
  } catch {
    // Some SDKs import Node's modules and have no build for browsers.
    return undefined;
  }
}
