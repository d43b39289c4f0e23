import { describe, expect, test } from "vitest";
import { records } from "../../support/responses.js";
import { VirtualClock } from "../../support/virtual-clock.js";
import { providerIds } from "../support/clients.js";
import { report } from "../support/figures.js";
import {
  appwrite,
  FnwireError,
  functiongraph,
  minapp,
  type ProviderId,
  qinling,
  type WireRequest,
} from "../support/fnwire.js";
import { scripted } from "../support/script.js";
import { type OddInput, oddBodies, oddHeaders, oddIds } from "./inputs.js";

const origin = "https://api.example";
const fn = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const runId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";

/** Any method of any function: what types forbid is what is tried. */
type Loose = { fn(id: unknown): Record<"invoke" | "start", (input: unknown, options?: unknown) => Promise<unknown>> };

const answers: Readonly<Record<ProviderId, object>> = {
  appwrite: records.appwrite({ $id: runId }),
  qinling: records.qinling(),
  functiongraph: records.functiongraph(),
  minapp: records.minapp(),
};

function clientBy(provider: ProviderId, clock: VirtualClock, seen: WireRequest[]): Loose {
  const transport = scripted(clock, (request) => {
    seen.push(request);
    return { kind: "answer", status: 200, body: answers[provider] };
  });
  const token = "test-token-0001";
  const common = { transport, clock, retry: false } as const;
  const clients = {
    appwrite: () => appwrite({ endpoint: `${origin}/v1`, project: "demo", ...common }),
    qinling: () => qinling({ endpoint: origin, token, onAmbiguous: "throw", ...common }),
    functiongraph: () => functiongraph({ endpoint: origin, projectId: "demo", token, ...common }),
    minapp: () => minapp({ endpoint: `${origin}/oserve/v1.3`, token, ...common }),
  };
  return clients[provider]() as unknown as Loose;
}

const figures = { bodies: 0, headers: 0, ids: 0, calls: 0, refused: 0, sent: 0, flaws: 0 };

/** Makes one call and tells what is wrong with how it ended, or with what it sent. */
async function flawOf(provider: ProviderId, act: (client: Loose) => Promise<unknown>): Promise<string | undefined> {
  const clock = new VirtualClock();
  const seen: WireRequest[] = [];
  figures.calls += 1;
  const failure = await clock.run(
    Promise.resolve()
      .then(() => act(clientBy(provider, clock, seen)))
      .then(
        () => undefined,
        (error: unknown) => ({ error }),
      ),
  );
  const flaw = flawIn(provider, seen, failure);
  if (flaw !== undefined) figures.flaws += 1;
  else if (seen.length > 0) figures.sent += 1;
  else figures.refused += 1;
  return flaw;
}

function flawIn(provider: ProviderId, seen: readonly WireRequest[], failure: { error: unknown } | undefined) {
  if (failure !== undefined && !FnwireError.is(failure.error)) return `not a FnwireError: ${String(failure.error)}`;
  if (Reflect.get({}, "polluted") !== undefined) return "polluted";
  const [request] = seen;
  if (request === undefined) {
    if (failure === undefined) return "a result without a request";
    // Safe: as was just checked.
    return (failure.error as FnwireError).executed === "no" ? undefined : "nothing was sent, and it may have run";
  }
  if (seen.length > 1) return "sent more than once";
  const { origin: to, pathname } = new URL(request.url);
  if (to !== origin) return `sent to ${to}`;
  if (pathname.split("/").length !== segments[provider]) return `sent to the path ${pathname}`;
  for (const [name, value] of Object.entries(request.headers)) {
    if (/[^\x21-\x7e]/.test(name) || /[^\t\x20-\x7e]/.test(value)) return `sent the header ${name}`;
  }
  if (typeof request.body === "string") JSON.parse(request.body);
  return undefined;
}

/** Segments of the path that runs a function, the empty one before the first slash included. */
const segments: Readonly<Record<ProviderId, number>> = { appwrite: 5, qinling: 3, functiongraph: 7, minapp: 7 };

async function flawsOf(
  kind: "bodies" | "headers" | "ids",
  inputs: readonly OddInput[],
  providers = providerIds.slice(),
) {
  const flaws: string[] = [];
  for (const { name, make } of inputs) {
    figures[kind] += 1;
    for (const provider of providers) {
      for (const method of ["invoke", "start"] as const) {
        const flaw = await flawOf(provider, (client) => {
          if (kind === "ids") return client.fn(make())[method]({});
          if (kind === "bodies") return client.fn(fn)[method](make());
          return client.fn(fn)[method]({}, { request: { headers: make() } });
        });
        if (flaw !== undefined) flaws.push(`${provider} ${method}, ${name}: ${flaw}`);
      }
    }
  }
  return flaws;
}

describe("a caller who passes", () => {
  test("an odd input gets a typed error, or what is sent is JSON", async () => {
    expect(await flawsOf("bodies", oddBodies)).toEqual([]);
  });

  test("odd headers gets a typed error, or what is sent is a header", async () => {
    expect(await flawsOf("headers", oddHeaders, ["appwrite"])).toEqual([]);
  });

  test("an odd id gets a typed error, or what is sent goes to the same place", async () => {
    expect(await flawsOf("ids", oddIds)).toEqual([]);
  });

  test("whatever it is, is told what was wrong before anything is sent elsewhere", () => {
    report("odd inputs", figures);
    expect(figures.bodies).toBeGreaterThanOrEqual(30);
    expect(figures.headers).toBeGreaterThanOrEqual(40);
    expect(figures.ids).toBeGreaterThanOrEqual(60);
    expect(figures.flaws).toBe(0);
    expect(figures.refused).toBeGreaterThan(0);
    expect(figures.sent).toBeGreaterThan(0);
  });
});
