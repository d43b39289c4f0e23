import { execFile } from "node:child_process";
import { Agent } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@fnwire/runtime";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { plainGet } from "./support/operations.js";
import { httpServer, json, tcpServer } from "./support/servers.js";

describe("connections on Node", () => {
  it("are kept and used again", async () => {
    const { endpoint, sockets, seen } = await httpServer((_, response) => json(response, 200, {}));
    const client = createClient({ provider: "test", schemes: {} }, { endpoint });
    for (let round = 0; round < 5; round += 1) await client.send(plainGet());
    expect(seen).toHaveLength(5);
    expect(sockets).toHaveLength(1);
  });

  it("are as many as calls run at once", async () => {
    const { endpoint, sockets } = await httpServer((_, response) => setTimeout(() => json(response, 200, {}), 10));
    const client = createClient({ provider: "test", schemes: {} }, { endpoint });
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 8 }, () => client.send(plainGet())));
    }
    expect(sockets).toHaveLength(8);
  });

  it("are not shared between clients, for nothing is global", async () => {
    const { endpoint, sockets } = await httpServer((_, response) => json(response, 200, {}));
    for (let round = 0; round < 2; round += 1) {
      await createClient({ provider: "test", schemes: {} }, { endpoint }).send(plainGet());
    }
    expect(sockets).toHaveLength(2);
  });

  it("are the agent's when one is passed, with its limits", async () => {
    const { endpoint, sockets } = await httpServer((_, response) => setTimeout(() => json(response, 200, {}), 5));
    const agent = new Agent({ keepAlive: true, maxSockets: 2 });
    onTestFinished(() => agent.destroy());
    const clients = [1, 2].map(() => createClient({ provider: "test", schemes: {} }, { endpoint, agent }));
    await Promise.all(clients.flatMap((client) => Array.from({ length: 5 }, () => client.send(plainGet()))));
    expect(sockets).toHaveLength(2);
  });

  it("that sit idle are closed a second before the server announced to do so", async () => {
    const { endpoint, sockets } = await tcpServer((socket) =>
      socket.on("data", () =>
        socket.write(
          "HTTP/1.1 200 OK\r\nkeep-alive: timeout=2\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
        ),
      ),
    );
    const client = createClient({ provider: "test", schemes: {} }, { endpoint });
    await client.send(plainGet());
    await client.send(plainGet());
    expect(sockets).toHaveLength(1);
    // Sooner than the 4 s that hold without such an announcement.
    await expect.poll(() => sockets[0]?.destroyed, { timeout: 3500 }).toBe(true);
  });

  it("go to each origin a transport is used for", async () => {
    const servers = [
      await httpServer((_, response) => json(response, 200, 1)),
      await httpServer((_, response) => json(response, 200, 2)),
    ];
    const transport = nodeTransport();
    const clients = servers.map(({ endpoint }) =>
      createClient({ provider: "test", schemes: {} }, { endpoint, transport }),
    );
    const data = [];
    for (let round = 0; round < 2; round += 1)
      for (const client of clients) data.push((await client.send(plainGet())).data);
    expect(data).toEqual([1, 2, 1, 2]);
    expect(servers.map(({ sockets }) => sockets.length)).toEqual([1, 1]);
  });

  it("send path and query as they are, `:` and brackets raw", async () => {
    const { endpoint, seen } = await httpServer((_, response) => json(response, 200, {}));
    const client = createClient({ provider: "test", schemes: {} }, { endpoint: `${endpoint}/v1` });
    const path = "/{urn}/invocations";
    await client.send(plainGet({ path }), { path: { urn: "urn:fss:a b!" }, query: { "queries[]": ["x", "y"] } });
    expect(seen[0]?.url).toBe("/v1/urn:fss:a%20b!/invocations?queries[]=x&queries[]=y");
    expect(seen[0]?.headers.host).toBe(endpoint.slice("http://".length));
  });

  it("reach IPv6 loopback where there is one", async ({ skip }) => {
    const { createServer } = await import("node:http");
    const server = createServer((_, response) => json(response, 200, { six: true }));
    const port = await new Promise<number | undefined>((resolve) => {
      server.on("error", () => resolve(undefined));
      server.listen(0, "::1", () => {
        const address = server.address();
        resolve(typeof address === "object" ? address?.port : undefined);
      });
    });
    onTestFinished(() => void server.close());
    if (port === undefined) skip("no IPv6 loopback");
    const client = createClient({ provider: "test", schemes: {} }, { endpoint: `http://[::1]:${port}` });
    expect(await client.send(plainGet())).toMatchObject({ data: { six: true } });
  });
});

describe("a process", () => {
  const script = (name: string): string => fileURLToPath(new URL(`support/${name}`, import.meta.url));

  it("ends by itself after its last call, kept connections or not, and loads node:http only for the first", async () => {
    const { endpoint, seen } = await httpServer((_, response) => json(response, 200, {}));
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--import",
      "tsx",
      script("one-call.ts"),
      endpoint,
    ]);
    const { lingeredMs, ...facts } = JSON.parse(stdout);
    expect(facts).toEqual({ loadedBefore: false, loadedAfter: true, status: 200 });
    expect(seen).toHaveLength(1);
    // Kept connections live for seconds; ending sooner means that none of them held the process.
    expect(lingeredMs).toBeLessThan(1000);
  });
});
