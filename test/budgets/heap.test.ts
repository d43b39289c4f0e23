import { execFile } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { execution } from "../../bench/lab/workload.js";
import { budgets } from "./budgets.js";

const loop = fileURLToPath(new URL("heap-loop.mjs", import.meta.url));
const flags = ["--expose-gc", "--min-semi-space-size=400", "--max-semi-space-size=400"];
const nodeMajor = Number(process.versions.node.split(".")[0]);
/** Part of the budget by which the figure may differ either way. */
const tolerance = 0.1;

/** Heap of a call in bytes, in a process of its own; the service answers from this one. */
async function heapPerCall(which: string): Promise<number> {
  const answer = JSON.stringify(execution({ id: "65a4f2c9d1e8b7a3f0e5", status: "completed" }));
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const length = Buffer.byteLength(answer);
      response.writeHead(201, { "content-type": "application/json", "content-length": length }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  const endpoint = `http://127.0.0.1:${address.port}/v1`;
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, loop, which, endpoint]);
  return Number(stdout);
}

it.each(["binding", "facade"] as const)("a call of the %s takes the heap that it took", async (which) => {
  const known: Readonly<Record<number, number>> = budgets.heapBytesPerCall[which];
  // A Node that nobody has measured yet is held to the figure of the oldest.
  const budget = known[nodeMajor] ?? known[20] ?? 0;
  const bytes = await heapPerCall(which);
  expect(bytes).toBeLessThanOrEqual(budget * (1 + tolerance));
  if (known[nodeMajor] !== undefined) expect(bytes).toBeGreaterThanOrEqual(budget * (1 - tolerance));
});
