import { describe, expect, test } from "vitest";
import { defineProvider } from "../../src/provider/index.js";
import { conformance, shortcomings } from "../../src/provider/testing/index.js";
import { loomDefinition, loomSubject } from "./loom.js";
import { wrongProviders } from "./wrong-providers.js";

describe("a provider that conforms", () => {
  const subject = { ...loomSubject(), provider: defineProvider(loomDefinition) };
  test.each(conformance(subject).map(({ title, run }) => [title, run] as const))("%s", async (_title, run) => run());
});

describe("the conformance kit finds out", () => {
  test.concurrent.each(wrongProviders.map((wrong) => [wrong.does, wrong] as const))(
    "a provider that %s",
    async (_does, { definition, rule, says }) => {
      const found = await shortcomings({ ...loomSubject(), provider: defineProvider(definition) }, [rule]);
      expect(
        found.map(({ what }) => what),
        "what the kit says",
      ).toContainEqual(expect.stringMatching(says));
    },
  );

  test("at least twelve wrong providers, and one for each rule", () => {
    expect(wrongProviders.length).toBeGreaterThanOrEqual(12);
    const rules = new Set(wrongProviders.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([
      "abort",
      "at most once",
      "capabilities",
      "deadline",
      "identities",
      "journal",
      "one run",
      "polling",
      "refusals",
      "resume",
      "secrets",
    ]);
  });
});
