import { multipartForm, styledParameters, urlencodedBody } from "@fnwire/runtime";
import { nodeTransport } from "@fnwire/runtime/node";
import { describe, expect, it } from "vitest";
import { operation, plainGet } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";

/** An object one member of which is `first` when it is read first, and something else whenever it is read again. */
function changing(first: unknown, later: unknown, name = "x"): object {
  let reads = 0;
  const get = (): unknown => {
    reads += 1;
    return reads === 1 ? first : later;
  };
  return Object.defineProperty({}, name, { enumerable: true, get });
}

/** The same as a proxy, of which nobody can tell that it is none of the plain things. */
function shifting<T extends object>(target: T, key: string, later: unknown): T {
  let reads = 0;
  return new Proxy(target, {
    get: (of, name, receiver) => {
      if (name !== key) return Reflect.get(of, name, receiver);
      reads += 1;
      return reads === 1 ? Reflect.get(of, name, receiver) : later;
    },
  });
}

const evil = "test-secret-4711";
const target = { path: { functionId: "f1" } };

async function sentFor(request: object, options: object = {}, overrides: object = {}): Promise<string> {
  const { client, requests } = recordingClient();
  await client.send(operation(overrides), { ...target, ...request }, options).catch(() => {});
  return JSON.stringify(requests.map(({ url, headers, body }) => ({ url, headers, body })));
}

describe("what changes between the look at it and the sending of it", () => {
  it.each<[string, object]>([
    ["a getter in a body", { body: changing("ok", evil) }],
    ["a getter deep in a body", { body: { list: [{ deep: changing("ok", evil) }] } }],
    ["a proxy as a body", { body: shifting({ x: "ok" }, "x", evil) }],
    ["a list that is a proxy in a body", { body: { list: shifting(["ok"], "0", evil) } }],
    ["a header", { headers: changing("ok", evil) }],
    ["a header that is a list behind a proxy", { headers: { x: shifting(["ok"], "0", evil) } }],
    ["a query parameter", { query: changing("ok", evil) }],
    ["a query parameter that is a list behind a proxy", { query: { x: shifting(["ok"], "0", evil) } }],
    ["a query parameter that is an object", { query: { x: changing("ok", evil) } }],
    ["a path parameter", { path: changing("f1", evil, "functionId") }],
    ["the group of path parameters", changing({ functionId: "f1" }, { functionId: evil }, "path")],
    ["the group of headers", changing({ x: "ok" }, { x: evil }, "headers")],
    ["the group of query parameters", changing({ x: "ok" }, { x: evil }, "query")],
    ["the body", changing({ x: "ok" }, { x: evil }, "body")],
    ["the media type to ask for", changing("application/json", evil, "accept")],
  ])("is sent as it was when it was looked at: %s", async (_, request) => {
    const { client, requests } = recordingClient();
    const given = Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(target),
        ...Object.getOwnPropertyDescriptors(request),
      },
    );
    await client.send(operation(), given);
    expect(requests).toHaveLength(1);
    expect(JSON.stringify(requests)).not.toContain(evil);
  });

  it("is sent as it was when it was looked at: a form's field", async () => {
    for (const codec of [urlencodedBody, multipartForm({})]) {
      const sent = await sentFor({ body: changing("ok", evil) }, {}, { body: { "x/form": codec } });
      expect(sent).not.toContain(evil);
    }
  });

  it("is sent as it was when it was looked at: parameters with a style", async () => {
    const parameters = styledParameters({ headers: { x: { content: "json" } }, cookies: { x: { explode: true } } });
    for (const request of [
      { headers: { x: changing("ok", evil, "y") } },
      { cookies: { x: shifting(["ok"], "0", evil) } },
    ]) {
      const sent = await sentFor(request, {}, { parameters });
      expect(sent).toContain("ok");
      expect(sent).not.toContain(evil);
    }
  });

  it("is used as it was when it was looked at: an option of a call", async () => {
    const other = (): Promise<never> => Promise.reject(new Error("another transport"));
    const { client, requests } = recordingClient();
    const own = async (): Promise<never> => Promise.reject(new Error("the transport that was checked"));
    const call = client.send(plainGet(), {}, changing(own, other, "transport"));
    await expect(call).rejects.toMatchObject({ cause: { message: "the transport that was checked" } });
    const withHeaders = await client.send(plainGet(), {}, changing({ x: "ok" }, { x: evil }, "headers"));
    expect(withHeaders.httpStatus).toBe(204);
    expect(JSON.stringify(requests)).not.toContain(evil);
    const signal = new AbortController().signal;
    await client.send(plainGet(), {}, changing(signal, { aborted: true, reason: evil }, "signal"));
  });

  it("is used as it was when it was looked at: headers and credentials of a client", async () => {
    const { client, requests } = recordingClient({
      headers: changing("ok", evil) as Record<string, string>,
      auth: changing("test-key", evil, "key") as { key: string },
    });
    await client.send(plainGet({ security: [["key"]] }));
    expect(requests[0]?.headers).toMatchObject({ x: "ok", "x-key": "test-key" });
  });

  it("is read from a class's getters too", async () => {
    class Request {
      get path(): object {
        return { functionId: "f1" };
      }
      get body(): object {
        return { x: "ok" };
      }
    }
    const { client, requests } = recordingClient();
    await client.send(operation(), new Request());
    expect(requests[0]).toMatchObject({ body: '{"x":"ok"}', url: expect.stringContaining("/functions/f1/") });
  });

  it("that cannot be read is refused before anything is sent", async () => {
    const failing = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError(evil);
        },
        ownKeys: () => {
          throw new TypeError(evil);
        },
      },
    );
    for (const part of ["path", "query", "headers", "body"]) {
      const { client, requests } = recordingClient();
      const error = await client.send(operation(), { ...target, [part]: failing }).catch((reason: unknown) => reason);
      expect(error, part).toMatchObject({ name: "RequestError", code: "INPUT_INVALID" });
      expect(String(error)).not.toContain(evil);
      expect(requests).toEqual([]);
    }
  });
});

describe("a signal of a polyfill or of another realm", () => {
  /** As polyfills wrote them before signals could throw by themselves. */
  class OldSignal extends EventTarget {
    aborted = false;
    reason: unknown = undefined;
    abort(reason: unknown): void {
      this.aborted = true;
      this.reason = reason;
      this.dispatchEvent(new Event("abort"));
    }
  }

  it("ends a call at once with its reason, and sends nothing when it had aborted before", async () => {
    const reason = { why: "the user left" };
    const signal = new OldSignal();
    const { client, requests } = recordingClient();
    // A caller's signal of another class.
    const given = { signal: signal as unknown as AbortSignal };
    const never = client.send(plainGet(), {}, { ...given, transport: nodeTransport() });
    queueMicrotask(() => signal.abort(reason));
    await expect(never).rejects.toBe(reason);
    await expect(client.send(plainGet(), {}, given)).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });
});
