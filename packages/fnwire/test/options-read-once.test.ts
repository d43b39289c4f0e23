import { createClient } from "@fnwire/runtime";
import { expect, test } from "vitest";
import { appwrite } from "../src/providers/appwrite.js";

/** An option that gives its value once, and something else after that. */
function changing<T extends object>(options: T, name: string, later: () => unknown): T {
  let reads = 0;
  const first: unknown = Reflect.get(options, name);
  return Object.defineProperty({ ...options }, name, {
    enumerable: true,
    get: () => {
      reads += 1;
      return reads === 1 ? first : later();
    },
  });
}

const fails = (): never => {
  throw new Error("read twice");
};

const options = { endpoint: "https://cloud.example/v1", project: "shop", key: "test-key-0001" };

test.each(["endpoint", "project", "key"])(
  "a facade's `%s` whose getter fails on a second read is read once",
  (name) => {
    expect(() => appwrite(changing(options, name, fails))).not.toThrow();
  },
);

test("given an endpoint that changes after it was checked, a facade sends to the one that was checked", async () => {
  const urls: string[] = [];
  const transport = (request: { readonly url: string }): Promise<never> => {
    urls.push(request.url);
    return Promise.reject(new Error("not sent"));
  };
  const moving = changing(
    { ...options, transport, retry: false as const },
    "endpoint",
    () => "http://elsewhere.example",
  );
  await appwrite(moving)
    .fn("hello")
    .invoke({})
    .catch(() => {});
  expect(urls).toEqual([expect.stringMatching(/^https:\/\/cloud\.example\/v1\//)]);
});

test("given an `auth` that changes after it was checked, a binding uses the one that was checked", () => {
  const definition = { provider: "test", schemes: { key: { in: "header", name: "x-key" } } } as const;
  const moving = changing({ endpoint: "https://cloud.example", auth: { key: "test-key-0001" } }, "auth", fails);
  expect(() => createClient(definition, moving as never)).not.toThrow();
});
