import { Agent } from "node:http";
import { defaultTransport, RequestError } from "@fnwire/runtime";
import { fetchTransport } from "@fnwire/runtime/fetch";
import { nodeTransport } from "@fnwire/runtime/node";
import { undiciTransport } from "@fnwire/runtime/undici";
import { Agent as UndiciAgent } from "undici";
import { describe, expect, it } from "vitest";
import { thrownBy } from "./support/rejection.js";

// Also for callers without types.
const factories = { defaultTransport, fetchTransport, nodeTransport, undiciTransport } as Readonly<
  Record<string, (options?: unknown) => unknown>
>;
const all = Object.entries(factories).map(([name, make]) => ({ name, make }));
const timers = { setTimeout: () => 1, clearTimeout: () => {} };
const failing = {
  get clock(): never {
    throw new TypeError("test-4711");
  },
};

describe("options of a transport", () => {
  it.each([
    ["nodeTransport", { agnet: {} }, 'unknown option "agnet": did you mean "agent"?'],
    ["nodeTransport", { agent: null }, "`agent` must be an http.Agent or https.Agent"],
    ["nodeTransport", { agent: { keepAlive: true } }, "`agent` must be an http.Agent or https.Agent"],
    ["nodeTransport", { fetch }, 'unknown option "fetch"'],
    ["fetchTransport", { fetsh: fetch }, 'unknown option "fetsh": did you mean "fetch"?'],
    ["fetchTransport", { fetch: {} }, "`fetch` must be a function"],
    ["fetchTransport", { streamBodies: "no" }, "`streamBodies` must be true or false"],
    ["undiciTransport", { dispacher: {} }, 'unknown option "dispacher": did you mean "dispatcher"?'],
    ["undiciTransport", { dispatcher: new Agent() }, "`dispatcher` must be an undici Agent"],
    ["defaultTransport", { agnet: {} }, 'unknown option "agnet": did you mean "agent"?'],
    ["defaultTransport", { agent: "test-4711" }, "`agent` must be an http.Agent or https.Agent"],
  ])("are refused where the type refuses them: %s(%o)", (name, options, message) => {
    const error = thrownBy(() => factories[name]?.(options));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: "CONFIG_INVALID", message: expect.stringContaining(message) });
    expect((error as RequestError).message).not.toContain("-4711");
  });

  it.each(all)("are refused by $name when they are no object, or cannot be read", ({ make }) => {
    for (const options of [null, "test-4711", 5, [], new Map(), failing]) {
      const error = thrownBy(() => make(options));
      expect(error).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({ code: "CONFIG_INVALID" });
      expect((error as RequestError).message).not.toContain("-4711");
    }
  });

  it.each(all)("are refused by $name with a clock that lacks what a clock does", ({ make }) => {
    for (const clock of [null, 5, {}, { ...timers, setTimeout: undefined }]) {
      const message = "`clock` must be a clock with setTimeout and clearTimeout";
      expect(thrownBy(() => make({ clock }))).toMatchObject({ code: "CONFIG_INVALID", message });
    }
    const message = "`clock.now` must be a function";
    expect(thrownBy(() => make({ clock: { ...timers, now: 0 } }))).toMatchObject({ code: "CONFIG_INVALID", message });
  });

  it.each(all)("of $name count as absent where they are undefined", ({ make }) => {
    const absent = { clock: undefined };
    for (const options of [undefined, {}, absent]) expect(make(options)).toBeTypeOf("function");
  });

  it("are taken where the type takes them", () => {
    const clock = timers;
    expect(nodeTransport({ agent: new Agent(), clock })).toBeTypeOf("function");
    expect(fetchTransport({ fetch, streamBodies: false, clock: { ...timers, now: () => 0 } })).toBeTypeOf("function");
    expect(undiciTransport({ dispatcher: new UndiciAgent().compose((next) => next), clock })).toBeTypeOf("function");
    expect(defaultTransport({ agent: new Agent(), clock })).toBeTypeOf("function");
  });
});
