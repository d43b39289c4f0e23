import { gzipSync } from "node:zlib";
import type { Emulator } from "../../../packages/emulator/dist/index.js";

/** Choices that repeat for the same seed. */
export type Choices = {
  chance(probability: number): boolean;
  /** A whole number from 0 to `end`, exclusive. */
  below(end: number): number;
  of<T>(options: readonly T[]): T;
};

/** A generator of choices (xorshift32). */
export function choices(seed: number): Choices {
  let state = seed * 2654435761;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    chance: (probability) => next() < probability,
    below,
    // Safe: the index is within bounds; nobody asks for one of none.
    of: (options) => options[below(options.length)] as (typeof options)[number],
  };
}

/** A request that Node's client can send. */
export type RandomRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND"];
const oddTexts = [
  "",
  " ",
  "0",
  "-1",
  "null",
  "true",
  "1e999",
  "[]",
  "{}",
  "..",
  "%00",
  "%",
  "%ff",
  "%E5%87%BD",
  "a b",
  "<b>",
  "__proto__",
  "constructor",
  "☃",
  "'",
  '"',
  "\\",
  "1".repeat(400),
  "2026-01-01T00:00:00Z",
  "99999999999999999999",
];
const oddValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  "",
  "text",
  [],
  {},
  [[]],
  { a: { b: [null] } },
  "{}",
  '{"a":1}',
  "[1]",
  "\u0000",
  { __proto__: null, constructor: 1 },
];
const mediaTypes = [
  "application/json",
  "application/json; charset=utf-8",
  "text/plain",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/x-www-form-urlencoded",
  "application/octet-stream",
  "application/zip",
  "garbage",
  "",
];
const fieldNames = [
  "data",
  "sync",
  "input",
  "id",
  "function_id",
  "function_alias",
  "function_version",
  "name",
  "functionId",
  "runtime",
  "entrypoint",
  "body",
  "path",
  "method",
  "headers",
  "async",
  "scheduledAt",
  "code",
  "package",
  "func_code",
  "handler",
  "func_name",
  "memory_size",
  "timeout",
  "auth",
  "identity",
  "methods",
  "password",
  "user",
  "scope",
  "queries[]",
  "queries",
  "limit",
  "offset",
  "marker",
  "maxitems",
  "fault",
  "forMs",
  "value",
  "key",
  "pattern",
  "count",
  "description",
  "status",
];

/** A request to anywhere, most to operations that exist, with credentials of the service in half of them. */
export function randomRequest(random: Choices, emulator: Emulator): RandomRequest {
  const path = `${pathOf(random, emulator)}${queryOf(random)}`;
  const method = random.chance(0.1) ? random.of(methods) : random.of(["GET", "POST", "PUT", "PATCH", "DELETE"]);
  const hasBody = method !== "GET" && method !== "HEAD" && method !== "TRACE" && random.chance(0.9);
  const body = hasBody ? bodyOf(random) : Buffer.alloc(0);
  return { method, path, headers: { ...headersOf(random, emulator), "content-length": String(body.byteLength) }, body };
}

/** Bytes that are nearly a request, or nothing like one. */
export function randomBytesRequest(random: Choices, emulator: Emulator): Buffer {
  const { method, path, headers, body } = randomRequest(random, emulator);
  const own = new URL(emulator.url).host;
  const lines = [
    `${random.of([method, "get", "BREW", ""])} ${random.of([path, "*", `http://${own}${path}`, "http://", "//", "evil.example:1", "?", "\\"])} HTTP/${random.of(["1.1", "1.0", "2.0", "9"])}`,
    `Host: ${random.of([own, own, own, "evil.example", "", "a b", "[::1"])}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    random.of([
      "",
      "Transfer-Encoding: chunked",
      "Content-Length: -1",
      "Content-Length: 5, 6",
      "Expect: 100-continue",
      "Upgrade: websocket\r\nConnection: Upgrade",
      `X-Long: ${"x".repeat(20_000)}`,
      "no colon",
    ]),
  ].filter((line) => line !== "");
  const whole = Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), body]);
  if (random.chance(0.3)) whole[random.below(whole.byteLength)] = random.below(256);
  return random.chance(0.1) ? Buffer.from(Array.from({ length: 50 }, () => random.below(256))) : whole;
}

function pathOf(random: Choices, emulator: Emulator): string {
  const { providers, operations } = emulator;
  const bases: Readonly<Record<string, string>> = {
    appwrite: "/appwrite/v1",
    qinling: "/qinling",
    minapp: random.of(["/oserve/v1.3", "/userve/v1.3", ""]),
    functiongraph: "/functiongraph",
    keystone: "/keystone",
  };
  if (random.chance(0.1))
    return `/${random.of(["", "_emulator/faults", "_emulator/ledger/exchanges", "_emulator/refuse-connections", "_emulator/state", "_emulator/specs/x.json", "%5Femulator", "nowhere", "appwrite", "qinling/v2", "keystone/"])}`;
  const { provider, path } = random.of(operations);
  const names = Object.values(providers.qinling.functions);
  const filled = path.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    if (name === "project_id") return providers.functiongraph.projectId;
    if (random.chance(0.4)) return encodeURIComponent(random.of(oddTexts)).slice(0, 500);
    return random.of(["greeter", ...names, ...Object.values(providers.functiongraph.functions), "1", "0"]);
  });
  const whole = `${bases[provider] ?? ""}${filled}`;
  // What a client cannot send as a target.
  return /[^!-~]/.test(whole) ? encodeURI(whole) : whole;
}

function queryOf(random: Choices): string {
  if (random.chance(0.6)) return "";
  const pairs = Array.from({ length: 1 + random.below(3) }, () => {
    const value = random.chance(0.5) ? JSON.stringify(random.of(oddValues)) : random.of(oddTexts);
    return `${encodeURIComponent(random.of(fieldNames))}=${encodeURIComponent(value)}`;
  });
  return `?${pairs.join("&")}`;
}

function headersOf(random: Choices, { providers }: Emulator): Record<string, string> {
  const { appwrite, minapp } = providers;
  const credentials = random.of<Readonly<Record<string, string>>>([
    {},
    { "x-appwrite-project": appwrite.project, "x-appwrite-key": appwrite.key },
    { "x-appwrite-project": appwrite.project, "x-appwrite-jwt": appwrite.jwt },
    { authorization: `Bearer ${minapp.token}`, cookie: `${minapp.sessionCookie}=${minapp.session}` },
    { "x-auth-token": random.of(oddTexts.filter((text) => /^[ -~]*$/.test(text))) },
    { authorization: `SDK-HMAC-SHA256 Access=${providers.functiongraph.ak}, SignedHeaders=host;;x, Signature=zz` },
  ]);
  const odd = random.chance(0.3)
    ? {
        [random.of([
          "accept",
          "range",
          "content-range",
          "x-appwrite-response-format",
          "x-appwrite-id",
          "x-cff-request-version",
          "x-cff-log-type",
          "x-sdk-date",
          "accept-encoding",
          "if-none-match",
        ])]: random.of([
          "*/*",
          "application/json",
          "image/png",
          "bytes 0-1/2",
          "bytes 5-1/0",
          "bytes=0-",
          "9.9.9",
          "v1",
          "tail",
          "garbage",
          "20260101T000000Z",
          "q=;;,",
        ]),
      }
    : {};
  const contentType = random.of(mediaTypes);
  return { ...credentials, ...odd, ...(contentType !== "" && { "content-type": contentType }) };
}

function bodyOf(random: Choices): Buffer {
  const kind = random.below(10);
  if (kind === 0) return Buffer.from(Array.from({ length: random.below(300) }, () => random.below(256)));
  if (kind === 1)
    return Buffer.from(
      random.of(["{", '{"a":', "[", "nul", "\u{1f600}", `{"a":"${"x".repeat(5000)}"}`, "[".repeat(5000)]),
    );
  if (kind === 2)
    return Buffer.from(
      `--x\r\nContent-Disposition: form-data; name="${random.of(fieldNames)}"${random.of(["", '; filename="a.zip"'])}\r\n\r\n${random.of(oddTexts)}\r\n--x--\r\n`,
    );
  if (kind === 3) return gzipSync(Buffer.from("{}"));
  if (kind === 4) return Buffer.from(JSON.stringify(random.of(oddValues)));
  return Buffer.from(JSON.stringify(anyValue(random, 0)));
}

function anyValue(random: Choices, depth: number): unknown {
  if (depth > 3 || (depth > 0 && random.chance(0.6))) return random.of([...oddValues, "greeter", 1, 128]);
  return Object.fromEntries(
    Array.from({ length: 1 + random.below(4) }, () => [random.of(fieldNames), anyValue(random, depth + 1)]),
  );
}
