// The service that every contender calls, in a process of its own: plain node:http, answering as Appwrite does.
// Prints nothing; tells its port to the parent and ends with it.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { execution } from "./workload.js";

const json = { "content-type": "application/json; charset=UTF-8" };
const created = Buffer.from(JSON.stringify(execution({ id: "65a4f2c9d1e8b7a3f0e5", status: "completed" })));
const accepted = new Set(["/v1/functions/background/executions"]);
let ids = 0;
/** Requests for the state of runs, by the second in which they came. */
let polls = new Map<number, number>();

const server = createServer((request, response) => {
  const { method, url = "" } = request;
  if (method === "GET") return countPoll(url, response);
  request.resume();
  request.on("end", () => {
    if (accepted.has(url)) return start(response);
    response.writeHead(201, { ...json, "content-length": created.byteLength });
    response.end(created);
  });
});
// Contenders take turns, so their connections are idle for a while; nothing of that is to be measured.
server.keepAliveTimeout = 120_000;
server.listen({ host: "127.0.0.1", port: 0, backlog: 1024 }, () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) process.send?.({ port: address.port });
});

process.on("message", (message) => {
  if (message !== "polls") return;
  process.send?.({ polls: [...polls.entries()] });
  polls = new Map();
});
process.on("disconnect", () => process.exit());

function start(response: ServerResponse<IncomingMessage>): void {
  ids += 1;
  const body = JSON.stringify(execution({ id: `run${String(ids).padStart(9, "0")}`, status: "processing" }));
  response.writeHead(202, { ...json, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

/** A run that never ends, or a list of such runs: whoever is asked for. */
function countPoll(url: string, response: ServerResponse<IncomingMessage>): void {
  const second = Math.floor(Date.now() / 1000);
  polls.set(second, (polls.get(second) ?? 0) + 1);
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const wanted = searchParams.getAll("queries[]").flatMap(idsOf);
  const single = pathname.split("/").at(-1) ?? "";
  const body = JSON.stringify(
    pathname.endsWith("/executions")
      ? { total: 0, executions: wanted.map((id) => execution({ id, status: "processing" })) }
      : execution({ id: single, status: "processing" }),
  );
  response.writeHead(200, { ...json, "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function idsOf(query: string): string[] {
  const { method, attribute, values }: { method: string; attribute?: string; values: string[] } = JSON.parse(query);
  return method === "equal" && attribute === "$id" ? values : [];
}
