import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

/** What a hostile server sends once it has read a request. */
export type HostileAnswer = {
  readonly name: string;
  readonly bytes: Buffer;
  /** Afterwards it closes the connection (default), keeps silent, or goes on sending `bytes` for as long as it can. */
  readonly next?: "silence" | "more";
  /** The response's status says that the request was refused: a client may believe it. */
  readonly refuses?: true;
};

const crlf = "\r\n";
const json = "content-type: application/json";

function raw(name: string, text: string | Buffer, more: Partial<HostileAnswer> = {}): HostileAnswer {
  return { name, bytes: typeof text === "string" ? Buffer.from(text, "latin1") : text, ...more };
}

/** A well-formed answer with this body. */
function body(
  name: string,
  content: string | Buffer,
  headers: readonly string[] = [json],
  status = "200 OK",
): HostileAnswer {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content, "utf8");
  const head = [`HTTP/1.1 ${status}`, ...headers, `content-length: ${bytes.byteLength}`, "", ""].join(crlf);
  return { name, bytes: Buffer.concat([Buffer.from(head, "latin1"), bytes]) };
}

/** A head that is sent as it is, and perhaps something after it. */
function head(name: string, lines: readonly string[], after = "", more: Partial<HostileAnswer> = {}): HostileAnswer {
  return raw(name, [...lines, "", after].join(crlf), more);
}

const ok = "HTTP/1.1 200 OK";
const chunked = "transfer-encoding: chunked";
const zeros = Buffer.alloc(40 * 1024 * 1024);
const spaced = Buffer.alloc(3 * 1024 * 1024, " ");

const notHttp: readonly HostileAnswer[] = [
  raw("nothing", ""),
  raw("a line feed", "\n"),
  raw("half a status line", "HTTP/1."),
  raw("a status line without its end", ok),
  raw("bytes", Buffer.from(Array.from({ length: 512 }, (_, n) => (n * 73) % 256))),
  raw("NULs", Buffer.alloc(1024)),
  raw("a TLS alert", "\x15\x03\x01\x00\x02\x02\x28"),
  raw("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
  raw("a body without a head", '{"code":0,"data":{}}'),
  raw("a banner of SSH", "SSH-2.0-OpenSSH_9.2\r\n"),
  raw("silence", "", { next: "silence" }),
];

const brokenHeads: readonly HostileAnswer[] = [
  head("no length, no body", [ok, json], ""),
  head("a header without a colon", [ok, "nonsense", "content-length: 2"], "{}"),
  head("a NUL in a header", [ok, "x-test: a\0b", "content-length: 2"], "{}"),
  head("a folded header", [ok, "x-test: a", " b", "content-length: 2"], "{}"),
  head("an empty header name", [ok, ": value", "content-length: 2"], "{}"),
  head("a negative length", [ok, json, "content-length: -1"], "{}"),
  head("a length that is no number", [ok, json, "content-length: many"], "{}"),
  head("a length beyond all numbers", [ok, json, `content-length: ${"9".repeat(40)}`], "{}"),
  head("two lengths", [ok, json, "content-length: 2", "content-length: 20"], "{}"),
  head("a length and chunks", [ok, json, "content-length: 2", chunked], "2\r\n{}\r\n0\r\n\r\n"),
  head("a length that is too great", [ok, json, "content-length: 100000"], "{}"),
  head("a length that is too small", [ok, json, "content-length: 1"], "{}{}{}"),
  head("a header of 200 kB", [ok, `x-test: ${"a".repeat(200_000)}`, "content-length: 2"], "{}"),
  head(
    "five thousand headers",
    [ok, ...Array.from({ length: 5_000 }, (_, n) => `x-${n}: a`), "content-length: 2"],
    "{}",
  ),
  head("headers without end", [ok, "x-test: a"], "", { next: "silence" }),
  raw("line feeds alone", "HTTP/1.1 200 OK\ncontent-length: 2\n\n{}"),
  raw("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n{}"),
  raw("HTTP/3.7", "HTTP/3.7 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
];

const oddStatuses: readonly HostileAnswer[] = [
  ...["000", "099", "199", "299", "600", "999"].map((status) =>
    body(`status ${status}`, "{}", [json], `${status} Odd`),
  ),
  raw("status 20", "HTTP/1.1 20 Short\r\ncontent-length: 2\r\n\r\n{}"),
  raw("status 2000", "HTTP/1.1 2000 Long\r\ncontent-length: 2\r\n\r\n{}"),
  raw(
    "switching protocols that nobody asked for",
    "HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
  ),
  raw(
    "a thousand informal answers",
    `${"HTTP/1.1 102 Processing\r\n\r\n".repeat(1_000)}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}`,
  ),
  raw("informal answers without end", "HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n", { next: "more" }),
  raw("204 with a body", 'HTTP/1.1 204 No Content\r\n\r\n{"code":0}'),
  raw("304", "HTTP/1.1 304 Not Modified\r\n\r\n", { refuses: true }),
  raw("301 to itself", "HTTP/1.1 301 Moved\r\nlocation: /\r\ncontent-length: 0\r\n\r\n", { refuses: true }),
  raw("302 to a file", "HTTP/1.1 302 Found\r\nlocation: file:///etc/passwd\r\ncontent-length: 0\r\n\r\n", {
    refuses: true,
  }),
  raw("307 without a place", "HTTP/1.1 307 Temporary\r\ncontent-length: 0\r\n\r\n", { refuses: true }),
  raw("400 in HTML", "HTTP/1.1 404 No\r\ncontent-length: 6\r\n\r\n<html>", { refuses: true }),
  raw("two responses to one request", `${"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".repeat(2)}`),
];

const brokenBodies: readonly HostileAnswer[] = [
  head("chunks of no size", [ok, json, chunked], "zz\r\n{}\r\n"),
  head("a chunk of a negative size", [ok, json, chunked], "-2\r\n{}\r\n"),
  head("a chunk beyond all numbers", [ok, json, chunked], `${"f".repeat(40)}\r\n{}`),
  head("chunks that end early", [ok, json, chunked], "2\r\n{}\r\n"),
  head("a chunk with an extension of 100 kB", [ok, json, chunked], `2;${"x".repeat(100_000)}\r\n{}\r\n0\r\n\r\n`),
  head("trailers without end", [ok, json, chunked], "2\r\n{}\r\n0\r\nx-test: a", { next: "silence" }),
  head("a body that stops", [ok, json, "content-length: 50"], '{"code":', { next: "silence" }),
  raw("a body without end", Buffer.concat([Buffer.from(`${ok}\r\n${json}\r\n\r\n`), Buffer.alloc(64 * 1024, " ")]), {
    next: "more",
  }),
  body("gzip that is none", "{}", [json, "content-encoding: gzip"]),
  body("gzip cut short", gzipSync('{"code":0,"data":{}}').subarray(0, 15), [json, "content-encoding: gzip"]),
  body("gzip and something after it", Buffer.concat([gzipSync("{}"), Buffer.from("more")]), [
    json,
    "content-encoding: gzip",
  ]),
  body("brotli that is none", "{}", [json, "content-encoding: br"]),
  body("deflate that is none", "{}", [json, "content-encoding: deflate"]),
  body("a coding nobody knows", "{}", [json, "content-encoding: zip"]),
  body("a hundred codings", "{}", [json, `content-encoding: ${Array.from({ length: 100 }, () => "gzip").join(", ")}`]),
];

/** Small on the wire, 40 MB and more in memory for whoever believes them. */
export const bombs: readonly HostileAnswer[] = [
  body("a gzip bomb", gzipSync(zeros), [json, "content-encoding: gzip"]),
  body("a deflate bomb", deflateSync(zeros), [json, "content-encoding: deflate"]),
  body("a brotli bomb", brotliCompressSync(zeros), [json, "content-encoding: br"]),
  body("a gzip bomb in gzip", gzipSync(gzipSync(zeros)), [json, "content-encoding: gzip, gzip"]),
  body("3 MB of spaces", spaced),
];

const type = (value: string) => [`content-type: ${value}`];

const strangeTexts: readonly HostileAnswer[] = [
  body("HTML", "<!doctype html><title>Sign in</title>", type("text/html")),
  body("HTML that says it is JSON", "<!doctype html>"),
  body("nothing as JSON", ""),
  body("half of JSON", '{"code":0,"data":{"gre'),
  body("JSON and more", '{"code":0} {"code":0}'),
  ...["null", "true", "0", '"text"', "[]", "[[]]", "{}", "1e999999", "-0"].map((text) => body(`just ${text}`, text)),
  body("JSON a hundred thousand levels deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`),
  body("objects fifty thousand levels deep", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`),
  body("__proto__", '{"__proto__":{"polluted":true},"code":0,"data":{"__proto__":{"polluted":true}}}'),
  body(
    "__proto__, escaped",
    '{"\\u005f_proto__":{"polluted":true},"result":"{\\"__proto__\\":{\\"polluted\\":true}}","status":200}',
  ),
  body("constructor.prototype", '{"constructor":{"prototype":{"polluted":true}},"code":0}'),
  body("keys of everything", '{"toJSON":1,"then":1,"toString":1,"valueOf":1,"code":0,"data":{"then":1}}'),
  body("a thousand equal keys", `{${'"code":1,'.repeat(1_000)}"code":0,"data":null}`),
  body("a lone surrogate", '{"code":0,"data":"\\ud800"}'),
  body("a byte order mark", '\ufeff{"code":0,"data":{}}'),
  body("UTF-16", Buffer.from('{"code":0}', "utf16le"), type("application/json; charset=utf-16")),
  body("no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  body("a type that is none", "{}", type(";;;")),
  body("no type", '{"code":0}', []),
  body("a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47]), type("image/png")),
  body("a million keys", `{${Array.from({ length: 100_000 }, (_, n) => `"k${n}":0`).join()}}`),
];

/** Every response of this catalog, the bombs among them. */
export const hostileAnswers: readonly HostileAnswer[] = [
  ...notHttp,
  ...brokenHeads,
  ...oddStatuses,
  ...brokenBodies,
  ...bombs,
  ...strangeTexts,
];
