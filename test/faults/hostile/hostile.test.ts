import { Agent } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { providerIds } from "../support/clients.js";
import { report } from "../support/figures.js";
import {
  appwrite,
  type Client,
  FnwireError,
  functiongraph,
  type Handle,
  type Minapp,
  minapp,
  type ProviderId,
  type Qinling,
  qinling,
  type Service,
} from "../support/fnwire.js";
import { bombs, type HostileAnswer, hostileAnswers } from "./answers.js";
import { type Flaw, flawOf } from "./flaw.js";
import { HostileServer } from "./server.js";

/** Largest answer that the clients here take, bytes. */
const cap = 1024 * 1024;
const attemptTimeoutMs = 400;
/** Longer than any of these calls may take; a machine that is busy with other things included. */
const patienceMs = 15_000;

const fn = "167bba70-5ea0-4e88-ab60-b550067b5e88";
const runId = "b1f8f0ed-1426-42a5-a66c-aecc4735fe2d";

const server = new HostileServer();
const agent = new Agent({ keepAlive: true });
let origin: string;
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(async () => {
  origin = await server.listen();
  process.on("unhandledRejection", note);
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  agent.destroy();
  await server.close();
});

function clientOf(provider: ProviderId): Client<Service> {
  const common = { agent, maxResponseBytes: cap, retry: false } as const;
  const token = "test-token-0001";
  const clients = {
    appwrite: () => appwrite({ endpoint: `${origin}/v1`, project: "demo", ...common }),
    qinling: () => qinling({ endpoint: origin, token, onAmbiguous: "throw", ...common }),
    functiongraph: () => functiongraph({ endpoint: origin, projectId: "demo", token, ...common }),
    minapp: () => minapp({ endpoint: `${origin}/oserve/v1.3`, token, ...common }),
  };
  // Safe: only what all clients have is used, and handles only where there are some.
  return clients[provider]() as unknown as Client<Service>;
}

const flaws: Record<Flaw, number> = { hangs: 0, "not a FnwireError": 0, 'false "no"': 0, polluted: 0 };
const figures = { answers: 0, calls: 0 };

/** Makes every kind of call there is, and tells what was wrong with how they ended. */
async function callAll(answer: HostileAnswer): Promise<string[]> {
  server.answer = answer;
  const wrong: string[] = [];
  const call = async (name: string, isLaunch: boolean, work: () => Promise<unknown>) => {
    figures.calls += 1;
    // The server took the request: whatever it says then, the function may have run.
    const flaw = await flawOf(work, { mayDeny: !isLaunch || answer.refuses === true, patienceMs });
    if (flaw === undefined) return;
    flaws[flaw] += 1;
    wrong.push(`${name}: ${flaw}`);
  };
  await Promise.all(
    providerIds.flatMap((provider) => {
      const client = clientOf(provider);
      const work = client.fn(fn) as unknown as ReturnType<Client<Minapp>["fn"]>; // the functions of all take objects
      const options = { attemptTimeoutMs, timeoutMs: 5_000 };
      const calls = [
        call(`${provider} invoke`, true, () => work.invoke({}, options)),
        call(`${provider} start`, true, () => work.start({}, options)),
      ];
      if (provider === "minapp") return calls;
      // Safe: the others have handles, and these methods on them.
      const handle = (client as unknown as { resume(from: object): Handle<Qinling> }).resume({
        v: 1,
        provider,
        fn,
        id: runId,
        startedAt: new Date().toISOString(),
      });
      calls.push(call(`${provider} status`, false, () => handle.status(options)));
      if (provider === "qinling") calls.push(call("qinling logs", false, () => handle.logs(options)));
      return calls;
    }),
  );
  return wrong;
}

describe("a server that means harm", () => {
  test.each(hostileAnswers)("gets a typed error for: $name", async (answer) => {
    figures.answers += 1;
    expect(await callAll(answer)).toEqual([]);
  });

  test("crashes nothing, hangs nothing and leaves nothing open", async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    report("hostile responses", {
      ...figures,
      ...flaws,
      "unhandled rejections": unhandled.length,
      "sockets left": server.connections,
    });
    expect(figures.answers).toBe(hostileAnswers.length);
    expect(unhandled).toEqual([]);
    expect(server.connections).toBe(0);
    expect(Object.values(agent.sockets)).toEqual([]);
  });
});

test("a flaw would be seen", async () => {
  const flaw = (work: () => Promise<unknown>) => flawOf(work, { mayDeny: false, patienceMs: 20 });
  const where = { code: "NOT_FOUND", layer: "platform", provider: "minapp", operation: "invoke" } as const;
  expect(await flaw(() => new Promise(() => undefined))).toBe("hangs");
  expect(await flaw(async () => JSON.parse("<html>"))).toBe("not a FnwireError");
  expect(await flaw(() => Promise.reject(new FnwireError({ message: "no", executed: "no", ...where })))).toBe(
    'false "no"',
  );
  expect(await flaw(() => Promise.reject(new FnwireError({ message: "no", executed: "maybe", ...where })))).toBe(
    undefined,
  );
});

test("a bomb takes no more than three times the cap in memory", async () => {
  let worst = 0;
  for (const bomb of bombs) {
    server.answer = bomb;
    const work = clientOf("functiongraph").fn(fn);
    const before = process.memoryUsage().arrayBuffers;
    let peak = before;
    const sampler = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers);
    }, 1);
    await expect(work.invoke({}, { attemptTimeoutMs: 10_000 })).rejects.toMatchObject({ reason: "RESPONSE_TOO_LARGE" });
    clearInterval(sampler);
    worst = Math.max(worst, (peak - before - bomb.bytes.byteLength) / cap);
  }
  report("bombs", { "of 40 MB and more": bombs.length - 1, "memory in caps at most": worst });
  expect(worst).toBeLessThanOrEqual(3);
});
