import { inspect } from "node:util";
import { expect, it } from "vitest";
import { qinling } from "../src/providers/qinling.js";

it("a client, a function and a handle are printed by the names of their types, without credentials", () => {
  const client = qinling({ endpoint: "https://qinling.example", token: "test-token" });
  const fn = client.fn("00000000-0000-4000-8000-000000000001");
  const handle = client.resume({
    v: 1,
    provider: "qinling",
    fn: "00000000-0000-4000-8000-000000000001",
    id: "00000000-0000-4000-8000-000000000002",
    startedAt: new Date(0).toISOString(),
  });
  const printed = [client, fn, handle].map((each) => inspect(each, { showHidden: true, depth: 9 }));
  expect(printed.map((text) => text.split(" ", 1)[0])).toEqual(["Client", "FunctionRef", "Handle"]);
  expect(printed.join("\n")).not.toContain("test-token");
});
