// Requests that are cut or given up on, on connections that were used before: what arrives is counted by the server. Node's
// transport is called everywhere, as a program that was bundled for Node would.
import process from "node:process";
import { createClient, jsonBody } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";

let text = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) text += chunk;
const { origin, rounds } = JSON.parse(text);

const operation = (path, retry) => ({
  id: path.slice(1),
  method: "POST",
  path,
  body: { "application/json": jsonBody },
  security: [],
  retry,
  responses: { 200: { "application/json": "json" } },
});

const ways = {
  default: {},
  node: { transport: nodeTransport() },
  fetch: { transport: fetchTransport() },
  "a fetch around the platform's": {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, "x-traced": "1" } }),
  },
  "a fetch that makes a Request": { fetch: (url, init) => fetch(new Request(url, init)) },
};

const results = [];
for (const [way, options] of Object.entries(ways)) {
  const client = createClient({ provider: "test", schemes: {} }, { endpoint: origin, ...options });
  const send = (path, retry, timeoutMs) => client.send(operation(path, retry), { body: {} }, { timeoutMs });
  const told = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [path, timeoutMs] of [
      ["/cut", 20_000],
      ["/hang", 200],
    ]) {
      await send("/warm", "safe", 20_000);
      await send("/warm", "unsent", 20_000);
      told.push(await send(path, "unsent", timeoutMs).catch(({ code, sent }) => `${code} ${sent}`));
    }
  }
  // A fetch that was passed may drop what it is told of decoding; the body is then the platform's to unfold.
  if (options.fetch !== undefined) {
    results.push({ way, told });
    continue;
  }
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const bomb = await send("/bomb", "safe", 20_000).catch(({ code }) => code);
  // What goes on after the call has ended counts, too.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  clearInterval(watch);
  results.push({ way, told, bomb, grownMiB: Math.round((peak - before) / 1024 / 1024) });
}
console.log(JSON.stringify(results));
process.exit(0);
