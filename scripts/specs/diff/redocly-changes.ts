import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../openapi-document.js";
import { runRedocly } from "../redocly.js";
import type { Level } from "./level.js";

/** One difference between two documents, as `redocly diff` found and rated it. */
export type Change = {
  kind: "added" | "removed" | "modified";
  /** Kind of OpenAPI object: Operation, Parameter, Schema, … */
  typeName: string;
  /** The field of the object that was modified; undefined when the object itself came or went. */
  property: string | undefined;
  /** Pointer by the way an operation reaches the place. References on the way are not named. */
  path: string;
  /** Pointers to where it is written, in each document that has it. */
  basePointer: string | undefined;
  nextPointer: string | undefined;
  before: unknown;
  after: unknown;
  impact: Level;
  /** Redocly's rules that rated it, and their words. */
  rules: string[];
  messages: string[];
};

type Side = { pointer: string; value?: unknown };

type Report = {
  changes: {
    path: string;
    typeName: string;
    kind: Change["kind"];
    impact: Level;
    property?: string;
    verdicts: { ruleId: string; message: string }[];
    base?: Side;
    revision?: Side;
  }[];
};

const config = fileURLToPath(new URL("./redocly.yaml", import.meta.url));

/** Compares two bundled documents. Throws with Redocly's own words when it could not. */
export async function findChanges({ base, next }: { base: OpenApiDocument; next: OpenApiDocument }): Promise<Change[]> {
  const folder = mkdtempSync(join(tmpdir(), "fnwire-specs-diff-"));
  try {
    const files = { base: join(folder, "base.json"), next: join(folder, "next.json") };
    writeFileSync(files.base, JSON.stringify(base));
    writeFileSync(files.next, JSON.stringify(next));
    const args = ["diff", files.base, files.next, "--format", "json", "--fail-on", "none", "--config", config];
    const run = await runRedocly({ args, cwd: folder });
    return parseReport(run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseReport({ exitCode, stdout, stderr }: { exitCode: number; stdout: string; stderr: string }): Change[] {
  let report: Report;
  try {
    report = JSON.parse(stdout);
  } catch (cause) {
    throw new Error(`redocly diff failed (exit code ${exitCode}):\n${stderr}`, { cause });
  }
  return report.changes.map(({ path, typeName, kind, impact, property, verdicts, base, revision }) => ({
    kind,
    typeName,
    property,
    path,
    basePointer: base?.pointer,
    nextPointer: revision?.pointer,
    before: base?.value,
    after: revision?.value,
    impact,
    rules: verdicts.map(({ ruleId }) => ruleId),
    messages: verdicts.map(({ message }) => message),
  }));
}
