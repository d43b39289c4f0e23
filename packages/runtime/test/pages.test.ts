import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, type Transport } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { afterEach, expect, it, vi } from "vitest";
import { operation } from "./support/operations.js";

afterEach(() => vi.unstubAllGlobals());

const request = { path: { functionId: "f" }, body: { async: true } };
const clientWith = (transport: Transport) =>
  createClient(
    { provider: "test", schemes: {} },
    { endpoint: "https://api.example", transport, headers: { cookie: "a=b" } },
  );

/** As pages have it. */
class PageRequest extends Request {
  constructor(url: string, init: RequestInit) {
    super(url, init);
    this.headers.delete("cookie");
  }
}

it("a header that a page's platform would leave out is refused before anything is sent", async () => {
  let sent = 0;
  vi.stubGlobal("Request", PageRequest);
  vi.stubGlobal("fetch", async () => {
    sent += 1;
    return new Response();
  });
  await expect(clientWith(fetchTransport()).send(operation(), request)).rejects.toMatchObject({
    name: "RequestError",
    code: "UNSUPPORTED",
    message: expect.stringContaining("`cookie`"),
  });
  expect(sent).toBe(0);
});

it("a response whose headers a page sees only in part says so", async () => {
  const seen: unknown[] = [];
  for (const type of ["cors", "basic"]) {
    const response = Object.defineProperty(new Response("{}"), "type", { value: type });
    const send = fetchTransport({ fetch: async () => response });
    const transport: Transport = async (...args) => {
      const wire = await send(...args);
      seen.push(wire.hidesHeaders);
      return wire;
    };
    await clientWith(transport).send(operation(), request);
  }
  expect(seen).toEqual([true, false]);
});

it("a body that is to be sent as a stream arrives whole, without a length", async () => {
  const arrived: unknown[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    arrived.push([
      incoming.headers["content-length"],
      incoming.headers["content-type"],
      Buffer.concat(chunks).toString(),
    ]);
    response.end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const transport = fetchTransport({ streamBodies: true });
  await createClient({ provider: "test", schemes: {} }, { endpoint, transport }).send(operation(), request);
  expect(arrived).toEqual([[undefined, "application/json", '{"async":true}']]);
  server.closeAllConnections();
  server.close();
});

it("streamed bodies are refused where the platform would send the words [object ReadableStream]", () => {
  vi.stubGlobal(
    "Request",
    class {
      readonly headers = new Headers({ "content-type": "text/plain;charset=UTF-8" });
    },
  );
  expect(() => fetchTransport({ streamBodies: true })).toThrow(expect.objectContaining({ code: "UNSUPPORTED" }));
});
