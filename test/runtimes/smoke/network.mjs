// Calls over connections that are broken on the way: warms up, says so, waits for a word, makes all calls at once and says what
// was told of each. One JSON document a line, both ways.
import process from "node:process";
import { createClient, defaultTransport, jsonBody } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { FnwireError, safeTransport, toRetryDirective } from "fnwire";

const transports = {
  default: () => defaultTransport(),
  node: () => nodeTransport(),
  fetch: () => fetchTransport(),
  "own fetch": () => fetchTransport({ fetch: (url, init) => fetch(url, { ...init }) }),
  undici: async () => (await import("@fnwire/runtime/undici")).undiciTransport(),
};

const operation = (path) => ({
  id: "run",
  method: "POST",
  path,
  body: { "application/json": jsonBody },
  security: [],
  retry: "unsent",
  responses: { 200: { "application/json": "json" } },
});

async function outcomeOf(client, { path, size }, timeoutMs) {
  try {
    await client.send(operation(path), { body: { text: "x".repeat(size) } }, { timeoutMs });
    return { executed: "yes", code: "OK" };
  } catch (error) {
    if (!FnwireError.is(error)) return { executed: `${error}`, code: error?.code };
    const { executed, code, reason } = error;
    const seen = new Set();
    for (let at = error; typeof at === "object" && at !== null && !seen.has(at); at = at.cause) seen.add(at);
    const causes = [...seen].map((each) => each.cause).filter((cause) => cause?.message !== undefined);
    const { code: kernel = "", syscall = "", message = "" } = causes.at(-1) ?? {};
    return { executed, code: reason ?? code, kernel, syscall, message, action: toRetryDirective(error).action };
  }
}

let text = "";
const lines = [];
let wake = () => {};
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  text += chunk;
  const parts = text.split("\n");
  text = parts.pop();
  lines.push(...parts);
  wake();
});
const nextLine = async () => {
  while (lines.length === 0) {
    await new Promise((resolve) => {
      wake = resolve;
    });
  }
  return JSON.parse(lines.shift());
};

for (;;) {
  const { origin, timeoutMs, isKept, calls } = await nextLine();
  const clients = {};
  for (const { way } of calls) {
    if (clients[way] !== undefined) continue;
    const transport = safeTransport({ transport: await transports[way](), retry: false });
    clients[way] = createClient(
      { provider: "test", schemes: {} },
      { endpoint: origin, transport, allowInsecureHttp: true },
    );
  }
  const warm = { path: "/warm", size: 1 };
  if (isKept) await Promise.all(calls.map(({ way }) => outcomeOf(clients[way], warm, timeoutMs)));
  console.log(JSON.stringify("ready"));
  await nextLine();
  const told = await Promise.all(calls.map((call) => outcomeOf(clients[call.way], call, timeoutMs)));
  console.log(JSON.stringify(told));
}
