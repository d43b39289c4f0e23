import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { records, response } from "../../support/responses.js";
import { report } from "../support/figures.js";
import { fileJournal, JournalError, minapp } from "../support/fnwire.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "damage-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const count = 6;

/** Maps over the inputs, and leaves the loop at the fourth outcome when told to. */
async function map(path: string, options: { endpoint?: string; fn?: string; leave?: boolean } = {}) {
  const { endpoint = "https://ma.example/oserve/v1.3", fn = "hello", leave = false } = options;
  const sent: number[] = [];
  const client = minapp({
    endpoint,
    token: "test-token-0001",
    transport: async (request, { evidence }) => {
      evidence.sent = true;
      const { data } = JSON.parse(String(request.body)) as { data: { n: number } };
      sent.push(data.n);
      return response(200, records.minapp({ data }));
    },
  });
  const inputs = Array.from({ length: count }, (_, n) => ({ n }));
  const given: number[] = [];
  let error: unknown;
  try {
    const journal = fileJournal({ path, fsync: false });
    for await (const { index } of client.fn(fn).map(inputs, { journal, concurrency: 1, order: "input" })) {
      given.push(index);
      if (leave && given.length === 4) break;
    }
  } catch (thrown) {
    error = thrown;
  }
  return { sent, given, error };
}

const text = (change: (text: string) => string) => (bytes: Buffer) => Buffer.from(change(bytes.toString()));
const lastLine = /[^\n]*\n$/;

/** What may happen to a journal, and whether it is gone on with (`undefined`) or refused, and by which name. */
type Form = readonly [string, (bytes: Buffer) => Uint8Array, string | undefined, object | undefined];

const forms: readonly Form[] = [
  ["its last line cut in the middle", (bytes) => bytes.subarray(0, -15), undefined, undefined],
  ["its last line whole but for the newline", (bytes) => bytes.subarray(0, -1), undefined, undefined],
  ["zeros behind its last line", (bytes) => Buffer.concat([bytes, Buffer.alloc(512)]), undefined, undefined],
  ["half a line behind its last line", text((all) => `${all}{"key":"5","sta`), undefined, undefined],
  ["its first line cut", (bytes) => bytes.subarray(0, 30), "damaged", undefined],
  ["its first line gone", text((all) => all.slice(all.indexOf("\n") + 1)), "version", undefined],
  ["a foreign line in its middle", text((all) => all.replace("\n", "\n# a note\n")), "damaged", undefined],
  ["half a line in its middle", text((all) => all.replace(/"state":"intent".*/, "")), "damaged", undefined],
  ["one letter changed", text((all) => all.replace('"key":"1"', '"key":"9"')), "damaged", undefined],
  [
    "one bit changed in its last line",
    (bytes) => bytes.with(bytes.length - 30, (bytes.at(-30) ?? 0) ^ 1),
    "damaged",
    undefined,
  ],
  ["bytes that are no text", text((all) => all.replace("intent", "int\ufffdnt")), "damaged", undefined],
  ["line ends of another system", text((all) => all.replaceAll("\n", "\r\n")), "damaged", undefined],
  ["another file in its place", () => Buffer.from("[core]\n\tbare = false\n"), "damaged", undefined],
  ["a version to come", text((all) => all.replace('"v":2', '"v":4')), "version", undefined],
  ["another function", (bytes) => bytes, "mismatch", { fn: "other" }],
  ["another endpoint", (bytes) => bytes, "mismatch", { endpoint: "https://other.example/oserve/v1.3" }],
];

describe("a journal", () => {
  const total = { forms: forms.length, refused: 0, "sent twice": 0, lost: 0 };
  test.each(forms)("with %s sends nothing twice and loses nothing", async (name, damage, problem, where) => {
    const path = join(folder, name.replaceAll(" ", "-"));
    const first = await map(path, { leave: true });
    expect(first.error).toBeUndefined();
    expect(lastLine.test(readFileSync(path, "utf8"))).toBe(true);
    writeFileSync(path, damage(readFileSync(path)));
    const second = await map(path, where);
    const twice = second.sent.filter((n) => first.sent.includes(n));
    total["sent twice"] += twice.length;
    expect(twice).toEqual([]);
    if (problem === undefined) {
      const given = new Set([...first.given, ...second.given]);
      total.lost += count - given.size;
      expect(second.error).toBeUndefined();
      expect(given.size).toBe(count);
    } else {
      total.refused += 1;
      expect(second.error).toBeInstanceOf(JournalError);
      expect(second).toMatchObject({ error: { problem, executed: "no" }, sent: [] });
    }
  });

  test("was damaged in at least fourteen forms", () => {
    report("a damaged journal", total);
    expect(total).toMatchObject({ "sent twice": 0, lost: 0 });
    expect(total.forms).toBeGreaterThanOrEqual(14);
  });
});
