import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../openapi-document.js";
import { applyEdits, type Edit } from "./apply-edits.js";
import { diffSpecs } from "./diff-spec.js";
import type { Level } from "./level.js";

vi.setConfig({ maxConcurrency: availableParallelism() });

const read = (file: string) => parse(readFileSync(new URL(`./fixtures/${file}`, import.meta.url), "utf8"));
const cases: { name: string; level: Level; edits: Edit[] }[] = read("cases.yaml");

describe.concurrent("a spec change gets its level", () => {
  it.each(cases)("$level: $name", async ({ level, edits }) => {
    const base: OpenApiDocument = read("base.yaml");
    const diff = await diffSpecs({ base, next: applyEdits({ document: base, edits }) });
    expect(diff).toMatchObject({ level });
    expect(diff.changes.length > 0).toBe(level !== "none");
  });
});
