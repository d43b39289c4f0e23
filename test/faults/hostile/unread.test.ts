import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { report } from "../support/figures.js";
import {
  createClient,
  FnwireError,
  fetchTransport,
  jsonBody,
  nodeTransport,
  safeTransport,
  type Transport,
} from "../support/fnwire.js";
import { Agent, undiciTransport } from "../support/undici.js";

/** What the server sends to nobody while the connection rests, beside its response to the call before. */
const strays = [
  "nothing",
  "a response",
  "two responses",
  "half a response",
  "a response without its body",
  "a 100",
  "a 100 and a response",
  "a 408 and the end",
  "a 503",
  "line breaks and a response",
  "bytes that are no HTTP",
  "the end",
  "a reset",
  "the response, too late",
];

/** Where in the event loop the next call begins: between two of its looks at the connections. */
const moments: Readonly<Record<string, (begin: () => void) => void>> = {
  "right after the call before": (begin) => begin(),
  "from a timer": (begin) => void setTimeout(begin, 1),
  "from an immediate": (begin) => void setImmediate(begin),
  "when a file was read": (begin) => void readFile(fileURLToPath(import.meta.url)).then(begin),
};

const transports: Readonly<Record<string, () => Transport>> = {
  node: () => nodeTransport(),
  undici: () => undiciTransport(),
  "undici, with the caller's dispatcher": () => undiciTransport({ dispatcher: new Agent() }),
  fetch: () => fetchTransport(),
  "fetch, wrapped by the caller": () => fetchTransport({ fetch: (url, init) => fetch(url, init) }),
};

const folder = mkdtempSync(join(tmpdir(), "fnwire-unread-"));
const server = fork(fileURLToPath(new URL("./stray-server.mjs", import.meta.url)), [folder], { silent: true });
let port = 0;
beforeAll(async () => {
  const [line] = await once(server.stdout as NodeJS.ReadableStream, "data");
  port = Number(line);
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Keeps this process from reading anything until the server's message lies in its kernel. */
function blockUntilSent(name: string): void {
  const givenUp = performance.now() + 5_000;
  while (!existsSync(join(folder, name))) {
    if (performance.now() > givenUp) throw new Error(`the server sent nothing after ${name}`);
  }
}

const operation = {
  id: "run",
  method: "POST",
  path: "",
  body: { "application/json": jsonBody },
  security: [],
  retry: "unsent",
  responses: { 200: { "application/json": "json" } },
} as const;

const figures = { calls: 0, foreign: 0, falseNo: 0, second: 0, ambiguous: 0 };

test.each(Object.keys(transports))(
  "over %s a busy caller never gets what a server sent to nobody on the kept connection as its response",
  { timeout: 60_000 },
  async (way) => {
    const found: string[] = [];
    let count = 0;
    for (const [moment, begin] of Object.entries(moments)) {
      for (const stray of strays) {
        const transport = safeTransport({ transport: transports[way]?.(), retry: false, statuses: "platform" });
        const client = createClient(
          { provider: "test", schemes: {} },
          { endpoint: `http://127.0.0.1:${port}`, transport },
        );
        const call = (what: string, name: string, timeoutMs: number) =>
          client.send({ ...operation, path: `/${encodeURIComponent(what)}/${name}` }, { body: {} }, { timeoutMs }).then(
            ({ data }) => ({ executed: "yes", text: JSON.stringify(data ?? null) }),
            (error: unknown) => {
              if (!FnwireError.is(error)) throw error;
              return { executed: error.executed, text: "" };
            },
          );
        count += 2;
        const [first, second] = [`${Object.keys(transports).indexOf(way)}-${count}`, `${way.length}-${count}-next`];
        await call(stray, first, stray === "the response, too late" ? 100 : 5_000);
        const told = await new Promise<Awaited<ReturnType<typeof call>>>((resolve, reject) => {
          begin(() => {
            blockUntilSent(first);
            call("nothing", second, 5_000).then(resolve, reject);
          });
        });
        const ran = readFileSync(join(folder, "runs"), "utf8")
          .split("\n")
          .filter((name) => name === second).length;
        const note = (kind: keyof typeof figures): void => {
          figures[kind] += 1;
          found.push(`${kind}: ${moment}, ${stray}: ${told.executed} ${told.text}, ${ran} runs`);
        };
        figures.calls += 1;
        if (told.executed === "yes" && told.text !== JSON.stringify({ name: second })) note("foreign");
        if (told.executed === "no" && ran > 0) note("falseNo");
        if (told.executed === "maybe") note("ambiguous");
        if (ran > 1) note("second");
      }
    }
    expect(found).toEqual([]);
  },
);

afterAll(() => {
  const { calls, foreign, falseNo, second, ambiguous } = figures;
  report("bytes that lay unread before the next call", {
    calls,
    "taken for another's": foreign,
    "false no": falseNo,
    "second runs": second,
    ambiguous,
  });
});
