import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { http, httpIdempotent } from "../../../packages/fnwire/dist/providers/http.js";
import { report } from "../support/figures.js";
import { FnwireError, fetchTransport, nodeTransport, type Transport, toRetryDirective } from "../support/fnwire.js";
import { undiciTransport } from "../support/undici.js";

/*
 * Functions behind a URL that a raw server runs and counts: once for each request, or once for each Idempotency-Key. What it says always
 * repeats the credentials that it was shown. Nothing of this project is in it.
 */

type Deed = { readonly runs: boolean; readonly act: (socket: Socket, echo: string) => void };

const said = (status: string, echo: string, head = "") =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${head}content-length: ${Buffer.byteLength(echo)}\r\n\r\n${echo}`;
const status = (line: string, head = "", runs = true): [string, Deed] => [
  `${line}${runs ? " after the run" : " instead of the run"}`,
  { runs, act: (socket, echo) => void socket.write(said(line, echo, head)) },
];

const deeds: Readonly<Record<string, Deed>> = {
  "a reset instead of the run": { runs: false, act: (socket) => socket.resetAndDestroy() },
  "a reset after the run": { runs: true, act: (socket) => socket.resetAndDestroy() },
  "the end after the run": { runs: true, act: (socket) => void socket.end() },
  "half a head": { runs: true, act: (socket) => void socket.end("HTTP/1.1 200 O") },
  "a body cut short": {
    runs: true,
    act: (socket, echo) => void socket.end(said("200 OK", echo).replace(/content-length: \d+/, "content-length: 9000")),
  },
  "JSON that is none": { runs: true, act: (socket, echo) => void socket.write(said("200 OK", echo.slice(0, -1))) },
  "gzip that is none": {
    runs: true,
    act: (socket, echo) => void socket.write(said("200 OK", echo, "content-encoding: gzip\r\n")),
  },
  "an interim response, then a reset": {
    runs: true,
    act: (socket) =>
      void socket.write("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", () => socket.resetAndDestroy()),
  },
  "what is no HTTP": { runs: true, act: (socket) => void socket.end("SSH-2.0-test\r\n\r\n") },
  silence: { runs: true, act: () => {} },
  ...Object.fromEntries([
    status("302 Found", "location: /other\r\n"),
    status("307 Again", "location: /other\r\n"),
    status("400 Bad"),
    status("401 Who", 'www-authenticate: Basic realm="test"\r\n'),
    status("404 None"),
    status("408 Late"),
    status("421 Elsewhere"),
    status("425 Early"),
    status("429 Slowly", "retry-after: 0\r\n"),
    status("429 Slowly", "retry-after: 0\r\n", false),
    status("500 Broken"),
    status("502 Gateway"),
    status("503 Busy", "retry-after: 0\r\n"),
    status("503 Busy", "retry-after: 0\r\n", false),
    status("504 Gateway"),
  ]),
};

const token = "test-token-for-urls-0001";
const apiKey = "test-api-key-for-urls-0001";

let endpoint = "";
const runs = new Map<string, number>();
const arrived = new Map<string, number>();
const keys = new Map<string, Set<string>>();
const byKey = new Set<string>();

/** `/deed/times/id`: so many requests with the id meet the deed, the others succeed. */
const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on("error", () => {});
  let text = "";
  socket.on("data", (data) => {
    text += data.toString("latin1");
    for (;;) {
      const end = text.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
      if (end < 0 || text.length < end + 4 + length) return;
      const head = text.slice(0, end);
      text = text.slice(end + 4 + length);
      const [, name = "", times = "", id = ""] = decodeURIComponent(head.split(" ")[1] ?? "").split("/");
      const nth = (arrived.get(id) ?? 0) + 1;
      arrived.set(id, nth);
      const key = /^idempotency-key: (.*)$/im.exec(head)?.[1];
      if (key !== undefined) keys.set(id, (keys.get(id) ?? new Set()).add(key));
      const deed = nth <= Number(times) ? deeds[name] : undefined;
      const isRepeat = key !== undefined && byKey.has(key);
      if (!isRepeat && deed?.runs !== false) {
        runs.set(id, (runs.get(id) ?? 0) + 1);
        if (key !== undefined) byKey.add(key);
      }
      const echo = JSON.stringify({ id, head });
      if (deed === undefined) socket.write(said("200 OK", JSON.stringify({ id })));
      else deed.act(socket, echo);
    }
  });
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const transports: Readonly<Record<string, () => Transport>> = {
  node: () => nodeTransport(),
  undici: () => undiciTransport(),
  fetch: () => fetchTransport(),
};
const figures = { calls: 0, second: 0, falseNo: 0, falseYes: 0, foreign: 0, retried: 0, secrets: 0, keys: 0, lost: 0 };

test.each(Object.keys(transports))(
  "over %s, a function behind a URL runs once whatever goes wrong, and nobody is told wrong of it or shown a credential",
  async (way) => {
    const found: string[] = [];
    const call = async (deed: string, keyed: boolean, method: "invoke" | "start", times: number, warm: boolean) => {
      figures.calls += 1;
      const id = `${way}-${figures.calls}`;
      const transport = transports[way]?.();
      const options = { endpoint, token, apiKey, transport, retry: { baseMs: 1, maxDelayMs: 2 } };
      // Safe: both have the methods that are called here.
      const client = (keyed ? httpIdempotent(options) : http(options)) as ReturnType<typeof http>;
      if (warm) await client.fn(`warm/0/warm-${id}`).invoke({});
      const ended = await client
        .fn(`${deed}/${times}/${id}`)
        [method]({ n: 1 }, { timeoutMs: 900, attemptTimeoutMs: 400 })
        .then(
          (value) => ({ value, error: undefined }),
          (error: unknown) => ({ value: undefined, error }),
        );
      const { value, error } = ended;
      if (error !== undefined && !FnwireError.is(error)) throw error;
      const ran = runs.get(id) ?? 0;
      const told = error === undefined ? "yes" : error.executed;
      const note = (kind: keyof typeof figures): void => {
        figures[kind] += 1;
        const who = `${keyed ? "keyed" : "plain"} ${method} ${warm ? "kept" : "fresh"}`;
        found.push(
          `${kind}: ${who} ${deed} × ${times}: ${error?.code} ${told}, ${ran} runs, ${arrived.get(id)} requests`,
        );
      };
      // As the guide on transports says of Node's fetch: a 421 is the one response that it answers by sending again.
      const isSentAgainByPlatform = way === "fetch" && deed.startsWith("421");
      if (ran > 1 && !isSentAgainByPlatform) note("second");
      if (told === "no" && ran > 0) note("falseNo");
      if (told === "yes" && ran === 0) note("falseYes");
      if (!keyed && !isSentAgainByPlatform && (arrived.get(id) ?? 0) > 1) note("retried");
      if (error !== undefined && ran > 0 && toRetryDirective(error).action === "retry") note("falseNo");
      if (keyed && (keys.get(id)?.size ?? 0) > 1) note("keys");
      // With a key that is honored a response that is lost once is no loss, unless it was silence that took the time.
      const isPassing = /reset|the end|half|cut|5\d\d|429|408|Early/.test(deed);
      if (keyed && times === 1 && isPassing && error !== undefined) note("lost");
      const output = (value as { output?: { id?: unknown } } | undefined)?.output;
      if (method === "invoke" && value !== undefined && output?.id !== id) note("foreign");
      const shown = [
        JSON.stringify(error ?? null),
        inspect(error, { depth: 9 }),
        error?.message,
        String(error?.stack),
      ].join();
      if (shown.includes(token) || shown.includes(apiKey)) note("secrets");
    };
    for (const deed of Object.keys(deeds)) {
      const cells = [false, true].flatMap((keyed) =>
        (["invoke", "start"] as const).flatMap((method) =>
          [1, 9].flatMap((times) => [false, true].map((warm) => call(deed, keyed, method, times, warm))),
        ),
      );
      await Promise.all(cells);
    }
    expect(found).toEqual([]);
  },
);

test("nothing ran a second time", () => {
  const { calls, second, falseNo, falseYes, foreign, secrets } = figures;
  report("functions behind URLs", {
    faults: Object.keys(deeds).length,
    calls,
    "second runs": second,
    'false "no"': falseNo,
    'false "yes"': falseYes,
    "taken for another's": foreign,
    "credentials shown": secrets,
  });
  expect(calls).toBe(Object.keys(transports).length * Object.keys(deeds).length * 16);
});
