import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withTable } from "../scripts/capability-table.js";

it("the README's capability table is the one that the constant gives", () => {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(text === withTable(text), "run `npm run docs:capabilities` in packages/fnwire").toBe(true);
});
