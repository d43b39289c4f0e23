import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { reportOf } from "../../../scripts/suite/report-figures.js";
import { record } from "./http2-service.js";
import { tellFromPage } from "./told.js";

const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
const json = { "content-type": "application/json" };

/** How a service of another origin answers: its preflight's response, and that of the request itself. */
type Policy = {
  readonly name: string;
  readonly preflight: (response: ServerResponse) => void;
  readonly answer?: (response: ServerResponse, path: string) => void;
  /** What the page must be told. */
  readonly executed: "maybe" | "no";
  readonly code: string;
};

const give =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = "") =>
  (response: ServerResponse): void =>
    void response.writeHead(status, headers).end(body);
const allow = give(204, allowed);
const unread = { executed: "maybe", code: "NO_REASON_GIVEN" } as const;

const policies: readonly Policy[] = [
  { name: "no CORS headers at all", preflight: give(204), ...unread },
  { name: "a preflight that is refused", preflight: give(403, allowed), ...unread },
  {
    name: "a preflight that allows no header",
    preflight: give(204, { "access-control-allow-origin": "*" }),
    ...unread,
  },
  {
    name: "a preflight that allows another origin",
    preflight: give(204, { ...allowed, "access-control-allow-origin": "https://other.example" }),
    ...unread,
  },
  { name: "a preflight that is redirected", preflight: give(307, { ...allowed, location: "/elsewhere" }), ...unread },
  { name: "a preflight that is cut off", preflight: (response) => void response.socket?.destroy(), ...unread },
  {
    name: "a response without CORS headers",
    preflight: allow,
    answer: (response, path) => give(201, json, record(path))(response),
    ...unread,
  },
  {
    name: "a 429 without CORS headers",
    preflight: allow,
    answer: give(429, { ...json, "retry-after": "0" }, "{}"),
    ...unread,
  },
  {
    name: "a redirect to see the result elsewhere",
    preflight: allow,
    answer: give(303, { ...allowed, location: "/result" }),
    executed: "maybe",
    code: "REDIRECT_REFUSED",
  },
  {
    name: "a redirect to the same resource",
    preflight: allow,
    answer: give(307, { ...allowed, location: "/again" }),
    executed: "maybe",
    code: "REDIRECT_REFUSED",
  },
  {
    name: "a refusal that the page may read",
    preflight: allow,
    answer: give(403, { ...allowed, ...json }, "{}"),
    executed: "no",
    code: "FORBIDDEN",
  },
];

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function open(policy: Policy, posts: string[]): Promise<string> {
  const server = createServer((request: IncomingMessage, response) => {
    const { method, url = "" } = request;
    request.resume();
    request.on("end", () => {
      if (method === "OPTIONS") return policy.preflight(response);
      if (method !== "POST") return void response.writeHead(200, allowed).end("{}");
      posts.push(url);
      policy.answer?.(response, url);
    });
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("given a service that does not let a page of another origin read its response, a page is told that the function may have run, and never to call it again", async () => {
  const sent = policies.map(() => [] as string[]);
  const calls = await Promise.all(
    policies.map(async (policy, index) => ({ origin: await open(policy, sent[index] ?? []), name: `fn-${index}` })),
  );
  const told = await tellFromPage(calls);
  const seen = policies.map(({ name }, index) => {
    const { executed, code, action, message = "" } = told[index] ?? { executed: "nothing" };
    return { name, executed, code, action, mentionsCors: /CORS/.test(message), posts: sent[index]?.length };
  });
  expect(seen).toEqual(
    policies.map(({ name, executed, code, answer }) => ({
      name,
      executed,
      code,
      action: executed === "no" ? "stop" : "ask",
      mentionsCors: code === "NO_REASON_GIVEN",
      posts: answer === undefined ? 0 : 1,
    })),
  );
  reportOf("runtimes")("Chromium across origins", {
    calls: seen.length,
    "false no": seen.filter(({ executed, posts }) => executed === "no" && posts !== 1).length,
    "advised to call again": seen.filter(({ action }) => action === "retry").length,
    "second requests": seen.filter(({ posts = 0 }) => posts > 1).length,
  });
}, 120_000);
