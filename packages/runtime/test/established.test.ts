import { createClient, type FetchLike, TransportError } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { operation } from "./support/operations.js";
import { rejectionOf } from "./support/rejection.js";

const request = { path: { functionId: "f" }, body: { async: true } };

async function failureWith(error: unknown): Promise<TransportError> {
  const fetch: FetchLike = () => Promise.reject(error);
  const client = createClient({ provider: "test", schemes: {} }, { endpoint: "https://api.example.com", fetch });
  const told = await rejectionOf(client.send(operation(), request));
  expect(told).toBeInstanceOf(TransportError);
  // Just asserted.
  return told as TransportError;
}

type Fields = { readonly code?: unknown; readonly syscall?: string; readonly cause?: unknown };

const error = (fields: Fields, message = "failed"): Error => Object.assign(new Error(message), fields);
const fetchFailed = (cause: unknown): Error => Object.assign(new TypeError("fetch failed"), { cause });
/** As Node makes it: with the code of its first member. */
const several = (...errors: readonly Error[]): Error =>
  Object.assign(new AggregateError(errors, ""), { code: Reflect.get(errors[0] ?? {}, "code") });

const refused = error({ code: "ECONNREFUSED", syscall: "connect" }, "connect ECONNREFUSED");
const unreachable = error({ code: "ENETUNREACH", syscall: "connect" });
const unknownName = error({ code: "ENOTFOUND", syscall: "getaddrinfo" });
const reset = error({ code: "ECONNRESET", syscall: "read" });
const hangUp = error({ code: "ECONNRESET" }, "socket hang up");

const kernelCodes = [
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "ECONNREFUSED",
  "EADDRNOTAVAIL",
  "ECONNRESET",
  "EPIPE",
];

describe("a fetch that fails on a connection that had been made never says that nothing was sent:", () => {
  it.each(kernelCodes.flatMap((code) => ["read", "write", undefined].map((syscall) => [code, syscall] as const)))(
    "%s of the system call %s",
    async (code, syscall) => {
      const cause = syscall === undefined ? error({ code }) : error({ code, syscall });
      for (const thrown of [cause, fetchFailed(cause), fetchFailed(fetchFailed(cause)), several(cause)]) {
        expect(await failureWith(thrown)).toMatchObject({ code: "CONNECTION_LOST", sent: "unknown" });
      }
    },
  );

  it.each(["CERT_HAS_EXPIRED", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s, which usually comes earlier, of reading or writing",
    async (code) => {
      for (const syscall of ["read", "write"]) {
        expect((await failureWith(fetchFailed(error({ code, syscall })))).sent).toBe("unknown");
      }
    },
  );

  it.each([
    ["UND_ERR_SOCKET"],
    ["UND_ERR_HEADERS_TIMEOUT"],
    ["UND_ERR_BODY_TIMEOUT"],
    ["UND_ERR_DESTROYED"],
    ["ERR_WRAPPED"],
    ["ECONNABORTED"],
  ])("%s", async (code) => {
    expect((await failureWith(fetchFailed(error({ code })))).sent).toBe("unknown");
  });
});

describe("of several errors each has to prove that nothing was sent:", () => {
  it.each<readonly [string, unknown]>([
    ["a refusal, then a reset", several(refused, reset)],
    ["a reset, then a refusal", several(reset, refused)],
    ["a refusal, then a hang-up without a system call", several(refused, hangUp)],
    ["a refusal, then one that says nothing", several(refused, new Error("something"))],
    ["a refusal, then something that is no error", Object.assign(new AggregateError([refused, "odd"]), {})],
    ["nested lists", several(several(refused, unreachable), several(refused, reset))],
    ["a wrapper with a code of its own around a refusal", error({ code: "ERR_RETRIES", cause: refused })],
    ["a wrapper that took over the code of connecting, around a reset", error({ code: "ECONNREFUSED", cause: reset })],
    [
      "a refusal that was caused by a reset",
      Object.assign(error({ ...refused, code: "ECONNREFUSED" }), { cause: reset }),
    ],
    ["a list with a cause", Object.assign(several(refused), { cause: reset })],
    ["a cause that is its own", ((loop) => Object.assign(loop, { cause: loop }))(new Error("loop"))],
    [
      "more errors than anybody looks at",
      several(...Array.from({ length: 200 }, () => error({ code: "ECONNREFUSED", syscall: "connect" }))),
    ],
  ])("%s", async (_what, thrown) => {
    for (const each of [thrown, fetchFailed(thrown)]) {
      expect((await failureWith(each)).sent).toBe("unknown");
    }
  });

  it.each<readonly [string, unknown, string]>([
    ["one address that refuses and one without a route", several(refused, unreachable), "CONNECT_FAILED"],
    [
      "each address times out while connecting",
      several(error({ code: "ETIMEDOUT", syscall: "connect" })),
      "CONNECT_FAILED",
    ],
    ["undici's own time limit for connecting", error({ code: "UND_ERR_CONNECT_TIMEOUT" }), "CONNECT_FAILED"],
    ["a name that nobody knows", unknownName, "DNS_FAILED"],
    ["a certificate that is not accepted", error({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }), "TLS_FAILED"],
  ])("%s still do", async (_what, thrown, code) => {
    for (const each of [thrown, fetchFailed(thrown), fetchFailed(fetchFailed(thrown))]) {
      expect(await failureWith(each)).toMatchObject({ code, sent: false });
    }
  });
});

describe("what a platform says in words is read as such:", () => {
  it.each([
    ["Failed to fetch"],
    ["Failed to fetch (127.0.0.1:4010)"],
    ["NetworkError when attempting to fetch resource."],
    ["Load failed"],
    ["Network request failed"],
    ["internal error; reference = 8vbuv2m7ft3fr84v952ms13o"],
  ])("'%s' is no reason, and the error lists what it may be", async (message) => {
    const told = await failureWith(new TypeError(message));
    expect(told).toMatchObject({ code: "NO_REASON_GIVEN", sent: "unknown" });
    for (const reason of ["offline", "DNS", "CORS", "content security policy", "TLS", "mixed content"]) {
      expect(told.message).toContain(reason);
    }
  });

  const deno = "error sending request for url (http://127.0.0.1:4799/ab?q=client%20error%20(Connect))";
  it.each([
    [`${deno}: client error (Connect): tcp connect error: Connection refused (os error 111)`, "CONNECT_FAILED"],
    [`${deno}: client error (Connect): dns error: failed to lookup address information`, "DNS_FAILED"],
    [`${deno}: client error (Connect): invalid peer certificate: UnknownIssuer`, "TLS_FAILED"],
    [`${deno}: client error (SendRequest): connection error: No route to host (os error 113)`, "CONNECTION_LOST"],
    [`${deno}: client error (SendRequest): invalid HTTP version parsed`, "RESPONSE_MALFORMED"],
    [
      "error sending request from 10.1.2.3:57760 for http://h/ (10.4.5.6:80): client error (SendRequest): x",
      "CONNECTION_LOST",
    ],
  ])(
    "Deno's '%s' gives the code, and no proof where the request may have been on another connection",
    async (message, code) => {
      const told = await failureWith(fetchFailed(new Error(message)));
      expect(told).toMatchObject({ code, sent: "unknown" });
      expect(JSON.stringify([told.message, told.cause])).not.toMatch(/10\.1\.2\.3|127\.0\.0\.1|10\.4\.5\.6/);
    },
  );

  it.each([
    ["ECONNREFUSED: Unable to connect. Is the computer able to access the url?", "ECONNREFUSED", false],
    ["ENETUNREACH: Was there a typo in the url or port?", "ENETUNREACH", false],
    ["ECONNRESET: The socket connection was closed unexpectedly.", "ECONNRESET", "unknown"],
    ["EHOSTUNREACH: The socket connection was closed unexpectedly.", "EHOSTUNREACH", "unknown"],
  ])("Bun's '%s'", async (message, code, sent) => {
    expect((await failureWith(error({ code }, message))).sent).toBe(sent);
  });
});
