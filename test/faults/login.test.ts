import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnyFunction, clientOf, launchOperations, workOf } from "./support/clients.js";
import { useEmulator } from "./support/emulator.js";
import { report } from "./support/figures.js";
import { FnwireError, type ProviderId } from "./support/fnwire.js";
import { Runs } from "./support/runs.js";

const emulator = useEmulator({ ledgerCapacity: 100_000 });
let runs: Runs;
beforeAll(() => {
  runs = new Runs(emulator());
});
afterAll(() => runs.stop());

const calls = 100;
const rounds = 5;

/** Providers with a login, and the operations that it takes: one request each. */
const logins = {
  qinling: ["keystone", ["createToken"]],
  functiongraph: ["keystone", ["createToken"]],
  minapp: ["minapp", ["createAuthorizationCode", "createAccessToken"]],
} as const satisfies Partial<Record<ProviderId, readonly [string, readonly string[]]>>;
type WithLogin = keyof typeof logins;
const providers = Object.keys(logins) as WithLogin[]; // the keys of the table above

const exchangesOf = (provider: string, operation: string) =>
  emulator().ledger.exchanges({ provider, operation }).length;
const tokensOf = (provider: WithLogin): number[] => {
  const [service, operations] = logins[provider];
  return operations.map((operation) => exchangesOf(service, operation));
};

function expire(provider: WithLogin) {
  const operation = launchOperations[provider].invoke;
  return emulator().faults.add({ provider, operation, fault: { kind: "expire-credentials" } });
}

async function burst(work: AnyFunction, name: string): Promise<number[]> {
  const results = await Promise.all(Array.from({ length: calls }, (_, n) => work.invoke({ id: `${name} ${n}` })));
  await runs.settled();
  return results.map(({ attempts }) => attempts.length);
}

describe("many calls with an expired token", () => {
  const figures = { calls: 0, expiries: 0, logins: 0, mostSends: 0, twice: 0 };

  test.each(providers)("log in once, all of them together, on %s", async (provider) => {
    const work = workOf(provider, emulator(), clientOf(provider, emulator(), { login: true }));
    await work.invoke({ id: "the first login" });
    for (let round = 0; round < rounds; round += 1) {
      emulator().ledger.clear();
      expire(provider);
      const name = `${provider} round ${round}`;
      const sends = await burst(work, name);
      expect(tokensOf(provider)).toEqual(logins[provider][1].map(() => 1));
      // Once refused, once more with the new token.
      expect(Math.max(...sends)).toBe(2);
      expect(exchangesOf(provider, launchOperations[provider].invoke)).toBe(sends.reduce((sum, each) => sum + each, 0));
      figures.calls += calls;
      figures.expiries += 1;
      figures.logins += tokensOf(provider)[0] ?? 0;
      figures.mostSends = Math.max(figures.mostSends, ...sends);
      for (let n = 0; n < calls; n += 1) if (runs.of(`${name} ${n}`) !== 1) figures.twice += 1;
    }
  });

  test("make one token request per expiry, and are sent again once", () => {
    const { mostSends, twice, ...rest } = figures;
    report(`${calls} concurrent calls on an expired token`, {
      ...rest,
      "token requests per expiry": rest.logins / rest.expiries,
      "sends per call at most": mostSends,
      "runs other than one": twice,
    });
    expect(rest.logins).toBe(rest.expiries);
    expect(rest.expiries).toBe(rounds * providers.length);
    expect(twice).toBe(0);
  });

  test.each(providers)("end typed on %s when the new token is refused as well", async (provider) => {
    const work = workOf(provider, emulator(), clientOf(provider, emulator(), { login: true }));
    await work.invoke({ id: "the first login" });
    emulator().ledger.clear();
    const operation = launchOperations[provider].invoke;
    const fault = { kind: "respond", ran: false, status: 401, body: { message: "no" } } as const;
    const armed = emulator().faults.add({ provider, operation, fault, times: null });
    const errors = await Promise.all(
      Array.from({ length: calls }, (_, n) =>
        work.invoke({ id: `${provider} refused ${n}` }).catch((error: unknown) => error),
      ),
    );
    armed.remove();
    for (const error of errors) {
      if (!FnwireError.is(error)) throw new Error("a call did not fail as it should");
      const { code, executed, attempts } = error;
      expect({ code, executed, sends: attempts.length }).toEqual({ code: "UNAUTHENTICATED", executed: "no", sends: 2 });
    }
    // A refusal of the old token must not throw the new one away: one login, however late the refusals come.
    expect(tokensOf(provider)).toEqual(logins[provider][1].map(() => 1));
  });
});
