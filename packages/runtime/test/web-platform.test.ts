import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { RequestError } from "@fnwire/runtime";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { defaultTransport } from "../src/transport/default-fetch.js";
import { thrownBy } from "./support/rejection.js";

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Bundles for a platform without Node; an import of a Node module fails the build. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { createClient, jsonBody } from "./src/index.ts";`, resolveDir: path(".") },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    format: "iife",
    globalName: "runtime",
    alias: {
      "#default-transport": path("src/transport/default-fetch.ts"),
      "#unfold": path("src/transport/unfold-none.ts"),
    },
  });
  return outputFiles[0]?.text ?? "";
}

describe("where there is no Node", () => {
  it("the runtime bundles and works with the web's own globals alone", async () => {
    const code = await bundle();
    expect(/getBuiltinModule|\bprocess\b|\bBuffer\b/.test(code)).toBe(false);
    const calls: unknown[] = [];
    const web = {
      fetch: async (url: string, init: RequestInit) => {
        calls.push(url, init.method, init.redirect);
        return Response.json({ $id: "e1" }, { status: 201 });
      },
      ...{
        AbortController,
        Blob,
        FormData,
        Headers,
        Response,
        TextDecoder,
        URL,
        URLSearchParams,
        setTimeout,
        clearTimeout,
      },
      done: (_outcome: unknown): void => {},
    };
    const outcome = new Promise((resolve) => {
      web.done = resolve;
    });
    const call = `
      const operation = { id: "createExecution", method: "POST", path: "/functions/{id}/executions", security: [["key"]], retry: "unsent",
        body: { "application/json": runtime.jsonBody }, responses: { 201: { "application/json": "json" } } };
      const schemes = { key: { in: "header", name: "X-Key" } };
      runtime.createClient({ provider: "test", schemes }, { endpoint: "https://api.example.com", auth: { key: "test-key" } })
        .send(operation, { path: { id: "f" }, body: {} }).then(done, done);`;
    new Script(`${code}\n${call}`).runInContext(createContext(web));
    expect(await outcome).toMatchObject({ ok: true, status: 201, data: { $id: "e1" } });
    expect(calls).toEqual(["https://api.example.com/functions/f/executions", "POST", "manual"]);
  });

  it("an agent is refused, for nothing would use it", () => {
    const error = thrownBy(() => defaultTransport({ agent: { maxSockets: 1, maxFreeSockets: 1, destroy: () => {} } }));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "UNSUPPORTED", message: expect.stringContaining("`agent`") });
  });
});
