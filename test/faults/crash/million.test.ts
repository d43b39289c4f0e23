import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { report } from "../support/figures.js";
import { fileJournal } from "../support/fnwire.js";

const loader = fileURLToPath(new URL("loader.mjs", import.meta.url));
const count = 1_000_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "million-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Told = { residentMb: number; loadMs: number; readMs: number; skipped: number };

function told(setup: object): Told {
  return JSON.parse(execFileSync(process.execPath, [loader, JSON.stringify(setup)], { encoding: "utf8" })) as Told;
}

/** A line as the journal writes it: its checksum is the one of gzip, here by the hand of Node. */
function sealed(line: object): string {
  const open = JSON.stringify(line).slice(0, -1);
  return `${open},"sum":"${crc32(open).toString(16).padStart(8, "0")}"}\n`;
}

/** A journal of inputs that ran and were dealt with, as a run would have left it. */
async function settledJournal(named: boolean): Promise<string> {
  const path = join(folder, named ? "named" : "index");
  const journal = fileJournal({ path, fsync: false });
  const keys = named ? "named" : "index";
  const run = { provider: "minapp", fn: "hello", endpoint: "https://ma.example/oserve/v1.3", keys } as const;
  for await (const _entries of journal.load(run));
  await journal.close?.();
  const file = openSync(path, "a");
  let text = "";
  for (let index = 0; index < count; index += 1) {
    const key = named ? `order-${String(index).padStart(30, "0")}` : String(index);
    const input = createHash("sha256").update(`{"n":${index}}`).digest("hex").slice(0, 32);
    text += sealed({ key, state: "intent", index, ...(named ? {} : { input }) });
    text += sealed({ key, state: "ok" });
    text += sealed({ key, state: "ok", acknowledged: true });
    if (index % 10_000 === 9_999) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
  return path;
}

describe("a journal of a million settled inputs", () => {
  test.each([
    ["their positions", false, 60],
    ["names of 36 characters", true, 100],
  ])("that are known by %s takes little memory and little longer than reading it", async (_what, named, mostMb) => {
    const path = await settledJournal(named);
    // The best of five processes on both sides: what else a machine does only ever makes them slower.
    const tries = Array.from({ length: 5 }, () => told({ path, named, count }));
    const [{ residentMb, skipped }] = tries as [Told];
    const loadMs = Math.min(...tries.map((each) => each.loadMs));
    const readMs = Math.min(...tries.map((each) => each.readMs));
    const aboveEmptyMb = residentMb - told({}).residentMb;
    report(`journal of ${count.toLocaleString("en-US")} inputs, ${named ? "names of 36 characters" : "positions"}`, {
      "MB above an empty process": aboveEmptyMb,
      "load ms": loadMs,
      "read line by line ms": readMs,
      "times as long": loadMs / readMs,
    });
    expect(skipped).toBe(count);
    expect(aboveEmptyMb).toBeLessThanOrEqual(mostMb);
    expect(loadMs / readMs).toBeLessThanOrEqual(3);
  });
});
