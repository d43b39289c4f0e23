import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { records } from "../../../test/support/responses.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { sign } from "../src/providers/functiongraph/request-signature.js";
import { functiongraph } from "../src/providers/functiongraph.js";
import { answer, FakeService } from "./support/fake-service.js";

type Vector = {
  readonly id: string;
  readonly quirk?: string;
  readonly input: {
    readonly accessKey: string;
    readonly secretKey: string;
    readonly method: string;
    readonly host: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string])[];
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    readonly derived?: { readonly region: string; readonly service: string };
  };
  readonly expected: Readonly<
    Record<"canonicalRequest" | "stringToSign" | "signedHeaders" | "signature" | "authorization", string>
  >;
};

// The file's own text says where it comes from; its shape is this one.
const { vectors } = JSON.parse(readFileSync(new URL("data/aksk-vectors.json", import.meta.url), "utf8")) as {
  vectors: readonly Vector[];
};

const signVector = ({ input }: Vector) =>
  sign({ ...input, headers: { ...input.headers, host: input.host } }, { ...input, scope: input.derived });

describe("the signature", () => {
  const sound = vectors.filter(({ quirk }) => quirk === undefined);

  it("is checked against 26 of the 30 vectors; 4 show quirks of the signer they are from", () => {
    expect(vectors).toHaveLength(30);
    expect(sound).toHaveLength(26);
  });

  it.each(sound.map((vector) => [vector.id, vector] as const))(
    "equals the one of the published vector %s",
    async (_id, vector) => {
      const { canonicalRequest, stringToSign, signedHeaders, signature, authorization } = vector.expected;
      expect(await signVector(vector)).toEqual({
        canonicalRequest,
        stringToSign,
        signedHeaders,
        signature,
        authorization,
      });
    },
  );

  it("follows the guide where that signer does not", async () => {
    const byId = (id: string): Vector => {
      const vector = vectors.find((each) => each.id === id);
      if (vector === undefined) throw new Error(`no vector ${id}`);
      return vector;
    };
    // Values are trimmed.
    expect((await signVector(byId("header-whitespace"))).canonicalRequest).toContain("x-note:a  b\n");
    // Paths are decoded before they are encoded.
    expect((await signVector(byId("path-space"))).canonicalRequest).not.toContain("%2520");
    expect((await signVector(byId("path-preencoded"))).canonicalRequest).toContain("urn%3Afss%3A");
    // Both lists of names are in the same order.
    const { canonicalRequest, signedHeaders } = await signVector(byId("header-dash-underscore-order"));
    const names = [...canonicalRequest.matchAll(/^([\w-]+):/gm)].map(([, name]) => name);
    expect(names.join(";")).toBe(signedHeaders);
  });
});

describe("a client with access keys", () => {
  const client = (steps: ConstructorParameters<typeof FakeService>[1], more: object = {}) => {
    const clock = new VirtualClock();
    const service = new FakeService(clock, steps);
    const keys = { accessKey: "TESTAK00000000000000", secretKey: "TESTSK0000000000000000000000000000000000" };
    const projectId = "0123456789abcdef0123456789abcdef";
    const options = {
      endpoint: "https://fg.example",
      projectId,
      ...keys,
      transport: service.transport,
      clock,
      ...more,
    };
    // What a test sets to undefined it means to leave out.
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { clock, service, hello: functiongraph(given as typeof options).fn("hello") };
  };
  const limited = answer(429, { error_code: "FSS.0429", error_msg: "busy" }, { "retry-after": "2" });

  it("signs every attempt afresh, with what the gateway reads", async () => {
    const { clock, service, hello } = client([limited, answer(200, records.functiongraph())], {
      securityToken: "test-security-token",
    });
    await clock.run(hello.invoke({ name: "Ada" }));
    const [first, second] = service.arrivals;
    expect(first?.headers["x-sdk-date"]).toBe("20260115T100000Z");
    expect(second?.headers["x-sdk-date"]).not.toBe(first?.headers["x-sdk-date"]);
    const { pathname: path } = new URL(first?.url ?? "");
    const signed = {
      host: "fg.example",
      "x-cff-request-version": "v1",
      "x-project-id": "0123456789abcdef0123456789abcdef",
      "x-sdk-date": "20260115T100000Z",
      "x-security-token": "test-security-token",
    };
    const { authorization } = await sign(
      { method: "POST", path, query: [], headers: signed, body: '{"name":"Ada"}' },
      { accessKey: "TESTAK00000000000000", secretKey: "TESTSK0000000000000000000000000000000000" },
    );
    expect(first?.headers.authorization).toBe(authorization);
  });

  it("signs once more by the service's clock when the clocks differ, and only then", async () => {
    const refused = (date: Date) =>
      answer(401, { error_code: "APIGW.0301", error_msg: "expired" }, { date: date.toUTCString() });
    const ahead = new Date(VirtualClock.start + 3_600_000);
    const skewed = client([refused(ahead), answer(200, records.functiongraph())]);
    await skewed.clock.run(skewed.hello.invoke({}));
    expect(skewed.service.arrivals[1]?.headers["x-sdk-date"]).toBe("20260115T110000Z");
    const wrong = client(refused(new Date(VirtualClock.start)));
    await expect(wrong.clock.run(wrong.hello.invoke({}))).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      executed: "no",
    });
    expect(wrong.service.arrivals).toHaveLength(1);
  });

  it("asks for temporary keys for each attempt, and once more when they are refused", async () => {
    const expired = answer(401, { error_code: "APIGW.0301", error_msg: "expired" });
    let asked = 0;
    const accessKeys = async () => {
      asked += 1;
      return {
        accessKey: `TESTAK${asked}`,
        secretKey: `TESTSK${asked}`,
        securityToken: `test-security-token-${asked}`,
      };
    };
    const keyed = { accessKey: undefined, secretKey: undefined, accessKeys };
    const { clock, service, hello } = client([expired, limited, answer(200, records.functiongraph())], keyed);
    await clock.run(hello.invoke({}));
    expect(service.arrivals.map(({ headers }) => headers["x-security-token"])).toEqual([
      "test-security-token-1",
      "test-security-token-2",
      "test-security-token-3",
    ]);
    expect(service.arrivals[1]?.headers.authorization).toMatch(/Access=TESTAK2,/);
    const wrong = client(expired, keyed);
    await expect(wrong.clock.run(wrong.hello.invoke({}))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(wrong.service.arrivals).toHaveLength(2);
  });

  it.each([
    ["throws", () => Promise.reject(new Error("TESTSK-in-a-message"))],
    ["gives nothing", () => undefined],
    ["leaves the secret out", () => ({ accessKey: "TESTAK" })],
    ["gives a token that no header holds", () => ({ accessKey: "TESTAK", secretKey: "TESTSK", securityToken: "a\nb" })],
  ])("ends a call whose function for keys %s", async (_name, accessKeys) => {
    const { clock, service, hello } = client([], { accessKey: undefined, secretKey: undefined, accessKeys });
    const error = await clock.run(hello.invoke({}).catch((thrown: unknown) => thrown));
    expect(error).toMatchObject({ code: "CREDENTIAL_MISSING", executed: "no" });
    expect(String(error)).not.toContain("TESTSK");
    expect(service.arrivals).toHaveLength(0);
  });

  it("keeps keys that a function gave out of errors", async () => {
    const accessKeys = () => ({ accessKey: "TESTAK", secretKey: "TESTSK-0001", securityToken: "test-security-token" });
    const echoing = answer(403, { error_code: "APIGW.0302", error_msg: "TESTSK-0001 and test-security-token" });
    const { clock, hello } = client(echoing, { accessKey: undefined, secretKey: undefined, accessKeys });
    await expect(clock.run(hello.invoke({}))).rejects.toMatchObject({
      providerError: { message: "[redacted] and [redacted]" },
    });
  });

  it("refuses keys beside a function for them", () => {
    expect(() => client([], { accessKeys: () => ({ accessKey: "a", secretKey: "b" }) })).toThrow(/one credential/);
  });
});

describe("a query that needs encoding", () => {
  it("is signed in the order of its names and values as they are, which is what the official signers do", async () => {
    const query = [
      ["z", "1"],
      ["a]", "{"],
      ["a]", "~"],
      ["a{", "x"],
      ["a_", "y"],
    ] as const;
    const { canonicalRequest } = await sign(
      { method: "GET", path: "/", query, headers: { "x-sdk-date": "20260102T030405Z" }, body: null },
      { accessKey: "TESTAK", secretKey: "TESTSK" },
    );
    // By code unit `]` comes before `_` before `{` before `~`; by their encoded forms `%5D` and `%7B` would both come first.
    expect(canonicalRequest.split("\n")[2]).toBe("a%5D=%7B&a%5D=~&a_=y&a%7B=x&z=1");
  });
});
