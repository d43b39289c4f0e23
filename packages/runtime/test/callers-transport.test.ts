import { inspect } from "node:util";
import { type Transport, TransportError } from "@fnwire/runtime";
import { describe, expect, it } from "vitest";
import { operation } from "./support/operations.js";
import { recordingClient } from "./support/recorder.js";
import { rejectionOf } from "./support/rejection.js";

const request = { path: { functionId: "f1" }, body: { async: false } };

const callWith = (transport: unknown, options: object = {}): Promise<unknown> => {
  // Callers without types pass whatever they have.
  const { client } = recordingClient({ transport: transport as Transport, auth: { key: "test-secret-4711" } });
  return rejectionOf(client.send(operation({ security: [["key"]] }), request, options));
};

describe("a transport of the caller's own", () => {
  const said = Object.assign(new Error("sent x-key test-secret-4711 to https://api.example.com"), { code: "EPIPE" });

  it.each<[string, Transport]>([
    ["rejects", () => Promise.reject(said)],
    [
      "throws at once",
      () => {
        throw said;
      },
    ],
  ])(
    "that %s gives a typed error that leaves open whether anything was sent, without the credential",
    async (_, transport) => {
      const error = await callWith(transport);
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({
        code: "CONNECTION_LOST",
        operation: "createExecution",
        sent: "unknown",
        responseStarted: false,
        cause: { name: "Error", code: "EPIPE" },
      });
      expect(inspect(error, { showHidden: true })).not.toMatch(/4711|api\.example/);
    },
  );

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["text", "boom"],
    ["a number", 7],
  ])("that throws %s gives a typed error", async (_, thrown) => {
    expect(await callWith(() => Promise.reject(thrown))).toMatchObject({
      name: "TransportError",
      sent: "unknown",
      cause: { message: "a value that is not an Error was thrown" },
    });
  });

  it("that notes that something left and then fails is believed", async () => {
    const transport: Transport = async (_, { evidence }) => {
      evidence.sent = true;
      throw new Error("half of it was written");
    };
    expect(await callWith(transport)).toMatchObject({ sent: true });
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an empty object", {}],
    ["a fetch Response", new Response("{}", { status: 201 })],
    ["text for a status", { status: "201", headers: {}, text: () => "{}", bytes: () => new Uint8Array() }],
    [
      "a body that cannot be read",
      {
        status: 201,
        headers: { "content-type": "application/json" },
        text: () => {
          throw new TypeError("used already");
        },
        bytes: () => new Uint8Array(),
      },
    ],
  ])(
    "that gives %s for a response never looks like a success, nor like a request that was not sent",
    async (_, response) => {
      const error = await callWith(async () => response);
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({ sent: "unknown" });
    },
  );

  it("that fails after the caller aborted rejects with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = { why: "the user left" };
    const transport: Transport = async () => {
      controller.abort(reason);
      throw new DOMException("This operation was aborted", "AbortError");
    };
    expect(await callWith(transport, { signal: controller.signal })).toBe(reason);
  });

  it("that throws an error which says itself whether the function ran has it passed on", async () => {
    const error = Object.assign(new Error("not run"), { executed: "no" });
    expect(await callWith(() => Promise.reject(error))).toBe(error);
  });
});
