import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import * as functiongraphBinding from "@fnwire/functiongraph";
import {
  createFunctiongraphClient,
  createFunctionTags,
  deleteFunctionTags,
  invokeFunction,
  listFunctions,
  operations,
} from "@fnwire/functiongraph";
import type { Transport } from "@fnwire/runtime";
import { describe, expect, it, onTestFinished } from "vitest";
import { FnwireError, safeTransport } from "../src/index.js";
import { type SignedTransportOptions, signedTransport } from "../src/providers/functiongraph.js";
import { rightSignature } from "./support/sdk-signature.js";

const exported: Readonly<Record<string, unknown>> = { ...functiongraphBinding };
const keys = { accessKey: "TESTAK00000000000000", secretKey: "TESTSK0000000000000000000000000000000000" };
const project = "0123456789abcdef0123456789abcdef";

type Seen = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};
type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string };

/** A gateway that lets in only what is signed as the request that it read off the wire; it shares no code with the signer. */
async function gateway(answer: (request: Seen, count: number) => Answer | undefined = () => undefined) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const read: Seen = { method, url, headers, body: Buffer.concat(chunks) };
      seen.push(read);
      const special = answer(read, seen.length);
      const isRight = headers.authorization === rightSignature(read, keys);
      const status = special?.status ?? (isRight ? 200 : 401);
      response.writeHead(status, { "content-type": "application/json", ...special?.headers });
      response.end(special?.body ?? (isRight ? "{}" : '{"error_code":"APIGW.0301","error_msg":"wrong"}'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = (options: SignedTransportOptions = keys, wrap = (transport: Transport) => transport) =>
    createFunctiongraphClient({ endpoint, auth: "in-transport", transport: wrap(signedTransport(options)) });
  return { seen, client };
}

describe("a FunctionGraph binding with a signed transport", () => {
  const document = JSON.parse(
    readFileSync(new URL("../../functiongraph/openapi.json", import.meta.url), "utf8"),
  ) as Document;
  type Document = {
    readonly paths: Record<string, Record<string, { readonly operationId?: string; readonly parameters?: unknown[] }>>;
  };

  it("is let in by the gateway in every operation, whatever is in its path, query and body", async () => {
    const { client, seen } = await gateway();
    const ids = Object.keys(operations);
    expect(Object.keys(document.paths).length).toBeGreaterThan(50);
    const refused: string[] = [];
    for (const id of ids) {
      const { path, method, query, body } = operations[id as keyof typeof operations] as {
        readonly path: string;
        readonly method: string;
        readonly query?: object;
        readonly body?: object;
      };
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
      const request = {
        path: Object.fromEntries(names.map((name) => [name, name === "project_id" ? project : "urn:fss:a b:!x+ä~"])),
        ...(query === undefined ? {} : { query: { marker: "a b+c&d=ä~*", limit: 1 } }),
        ...(body === undefined ? {} : { body: { text: "größer", [`${method}-x`]: [1] } }),
      };
      const call = exported[id] as (client: unknown, request: unknown) => Promise<{ readonly httpStatus: number }>;
      const { httpStatus } = await call(client(), request);
      if (httpStatus !== 200) refused.push(id);
    }
    expect(refused).toEqual([]);
    expect(seen).toHaveLength(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(93);
  });

  it("signs the body that is sent, of a DELETE too, and names the project of the path", async () => {
    const { client, seen } = await gateway();
    const path = { project_id: project, resource_id: "urn:fss:x" };
    const body = { action: "create" as const, tags: [{ key: "k", value: "größer" }] };
    expect((await createFunctionTags(client(), { path, body } as never)).httpStatus).toBe(200);
    expect((await deleteFunctionTags(client(), { path, body } as never)).httpStatus).toBe(200);
    expect(seen.map(({ headers }) => headers["x-project-id"])).toEqual([project, project]);
    await listFunctions(client({ ...keys, projectId: "other-project" }), { path: { project_id: project } });
    expect(seen[2]?.headers["x-project-id"]).toBe("other-project");
  });

  it("signs the token of temporary keys, asked for each request", async () => {
    const { seen, client } = await gateway();
    let asked = 0;
    const accessKeys = async () => {
      asked += 1;
      return { ...keys, securityToken: `test-security-token-${asked}` };
    };
    const temporary = client({ accessKeys });
    for (let round = 0; round < 2; round += 1) await listFunctions(temporary, { path: { project_id: project } });
    expect(seen.map(({ headers }) => headers["x-security-token"])).toEqual([
      "test-security-token-1",
      "test-security-token-2",
    ]);
    expect(seen[0]?.headers.authorization).toContain("x-security-token");
  });

  it("corrects a clock that is off by more than the gateway's 15 minutes, once, and remembers it", async () => {
    const late = new Date(Date.now() + 3_600_000).toUTCString();
    const { seen, client } = await gateway((_request, count) =>
      count === 1 ? { status: 401, headers: { date: late } } : undefined,
    );
    const corrected = client();
    for (let round = 0; round < 2; round += 1) {
      expect((await listFunctions(corrected, { path: { project_id: project } })).httpStatus).toBe(200);
    }
    const hours = seen.map(({ headers }) => String(headers["x-sdk-date"]).slice(0, 11));
    expect(seen).toHaveLength(3);
    expect(hours[1]).not.toBe(hours[0]);
    expect(hours[2]).toBe(hours[1]);
  });

  it.each([
    ["the clocks agree", 0],
    ["the clocks differ by less than the gateway allows", 10 * 60_000],
  ])("sends a refused request once when %s", async (_what, skew) => {
    const { seen, client } = await gateway(() => ({
      status: 401,
      headers: { date: new Date(Date.now() + skew).toUTCString() },
    }));
    expect((await listFunctions(client(), { path: { project_id: project } })).httpStatus).toBe(401);
    expect(seen).toHaveLength(1);
  });

  it("signs each attempt of a safe transport afresh", async () => {
    const { seen, client } = await gateway((_request, count) => (count === 1 ? { status: 503 } : undefined));
    const retrying = client(keys, (transport) =>
      safeTransport({ transport, retry: { baseMs: 1_100, maxDelayMs: 1_200 } }),
    );
    expect((await listFunctions(retrying, { path: { project_id: project } })).httpStatus).toBe(200);
    expect(seen).toHaveLength(2);
  });

  it("keeps the keys out of what a binding shows and throws", async () => {
    const { client } = await gateway();
    expect(JSON.stringify(client())).not.toContain(keys.secretKey);
    const failing = client({
      accessKeys: () => Promise.reject(new Error(`no ${keys.secretKey}`)),
    });
    const error = await listFunctions(failing, { path: { project_id: project } }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "CREDENTIAL_MISSING", executed: "no" });
    expect(String(error)).not.toContain(keys.secretKey);
  });

  it.each([
    ["no keys", {}],
    ["a secret that is missing", { accessKey: "TESTAK" }],
    ["a key that is undefined", { accessKey: undefined, secretKey: "TESTSK" }],
    ["keys beside a function for them", { ...keys, accessKeys: () => keys }],
    ["a project that no path holds", { ...keys, projectId: "a/b" }],
    ["a derived key without its region", { ...keys, derivedKey: true }],
    ["a misspelled option", { ...keys, projectid: "p" }],
  ])("refuses %s", (_what, options) => {
    let thrown: unknown;
    try {
      signedTransport(options as SignedTransportOptions);
    } catch (error) {
      thrown = error;
    }
    expect(FnwireError.is(thrown)).toBe(true);
    expect(thrown).toMatchObject({ code: "CONFIG_INVALID" });
    expect(String(thrown)).not.toContain("TESTSK");
  });
});

it("given keys that cannot be had, a safe transport around the signer says so, and that nothing was sent", async () => {
  let sent = 0;
  const transport = safeTransport({
    transport: signedTransport({
      accessKeys: () => Promise.reject(new Error("the vault is sealed")),
      transport: async () => {
        sent += 1;
        throw new Error("it was sent");
      },
    }),
  });
  const client = createFunctiongraphClient({ endpoint: "https://fg.example", auth: "in-transport", transport });
  const path = { project_id: "0123456789abcdef0123456789abcdef", function_urn: "hello" };
  const error: unknown = await invokeFunction(client, { path, body: {} }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "CREDENTIAL_MISSING", executed: "no" });
  expect(sent).toBe(0);
});
