import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundleSpec } from "../bundle.js";
import { prepareSpec } from "./check-exchange.js";
import { checkProvider, checkRecordings, chooseSpec, findDeviations } from "./check-provider.js";
import { parseListedDeviations } from "./listed-deviations.js";
import { parseRecordings } from "./recording.js";
import { formatDetails, formatFailures, formatTable, summarize } from "./report.js";

const spec = fileURLToPath(new URL("./fixtures/openapi.yaml", import.meta.url));
const lines = [
  {
    name: "gone",
    request: { method: "DELETE", path: "/token" },
    response: { status: 204 },
    responseEvidence: "recorded",
  },
  {
    name: "broken",
    request: { method: "DELETE", path: "/token" },
    response: { status: 502, body: "<p>" },
    responseEvidence: "composed",
  },
  { name: "moved", request: { method: "GET", path: "/moved" } },
];
const listed = [
  "- { recording: broken, where: response.status, reason: A proxy in front of the server answered. }",
  "- { recording: [moved], where: operation, reason: The target of the redirect is the recorder's own. }",
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fnwire-specs-check-"));
  write("recordings.ndjson", lines.map((line) => JSON.stringify(line)).join("\n"));
  write("deviations.yaml", listed.join("\n"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const run = () =>
  checkProvider({
    slug: "runs",
    spec,
    recordings: join(folder, "recordings.ndjson"),
    realRecordings: join(folder, "real.ndjson"),
    deviations: join(folder, "deviations.yaml"),
  });

describe("checking a spec against its recordings", () => {
  it("counts what it found and prints it", async () => {
    const result = await run();
    expect(summarize(result)).toEqual({
      exchanges: 3,
      matched: 2,
      agreeing: 1,
      agreeingEvidence: 2,
      listed: 2,
      unlisted: 0,
      stale: 0,
    });
    expect(formatFailures(result)).toBe("");
    expect(formatDetails(result)).toMatchInlineSnapshot(`
      "runs
        deviations by operation:
          (no operation): 1 listed, 0 unlisted
          deleteToken: 1 listed, 0 unlisted
        operations: 5, exercised: 1
        never exercised: listRuns, createRun, listLatestRuns, writeNote
        evidence of operations: 2 documented, 1 inferred, 2 observed
        evidence of recordings: 1 composed, 1 recorded, 1 request only"
    `);
    expect(formatTable([result])).toMatchInlineSnapshot(`
      "spec  exchanges  matched    agreeing  of evidence  listed  unlisted  stale
      runs          3        2  1 (33.3 %)   2 (66.7 %)       2         0      0"
    `);
  });

  it("holds the spec against exchanges with a real server too, whose deviations are listed as `real/…`", async () => {
    write("real.ndjson", JSON.stringify({ ...lines[1], name: "gone", responseEvidence: "recorded" }));
    const result = await run();
    expect(formatFailures(result)).toContain("runs: real/gone (deleteToken)");
    write(
      "deviations.yaml",
      [
        ...listed,
        "- { recording: real/gone, where: response.status, reason: The proxy in front of it answered. }",
      ].join("\n"),
    );
    expect(summarize(await run())).toMatchObject({ exchanges: 4, listed: 3, unlisted: 0, stale: 0 });
  });

  it("fails on a deviation that is not listed, and says where", async () => {
    write("deviations.yaml", listed.slice(1).join("\n"));
    const result = await run();
    expect(summarize(result)).toMatchObject({ listed: 1, unlisted: 1, stale: 0 });
    expect(formatFailures(result)).toMatchInlineSnapshot(`
      "runs: broken (deleteToken)
        DELETE /token → 502
        response.status: 502 is not documented for deleteToken (documented: 204)"
    `);
  });

  it("fails on an entry that no longer deviates", async () => {
    write(
      "deviations.yaml",
      [...listed, "- { recording: gone, where: response.body, reason: It used to carry a body once. }"].join("\n"),
    );
    const result = await run();
    expect(summarize(result)).toMatchObject({ listed: 2, unlisted: 0, stale: 1 });
    expect(formatFailures(result)).toBe(
      'runs: deviations.yaml lists "gone" at response.body, but nothing deviates there.',
    );
  });

  it("fails on an entry for a recording that is gone", async () => {
    write(
      "recordings.ndjson",
      lines
        .slice(0, 2)
        .map((line) => JSON.stringify(line))
        .join("\n"),
    );
    expect(summarize(await run())).toMatchObject({ stale: 1 });
  });

  it("takes a shorter place for all below it, but no other place", async () => {
    write("deviations.yaml", listed.join("\n").replace("response.status", "response.body"));
    expect(summarize(await run())).toMatchObject({ unlisted: 1, stale: 1 });
  });

  it.each([
    ["a reason is missing", "- { recording: broken, where: response.status }"],
    ["a reason says nothing", "- { recording: broken, where: response.status, reason: known }"],
    [
      "a place does not exist",
      "- { recording: broken, where: answer, reason: A proxy in front of the server answered. }",
    ],
  ])("refuses a list where %s", async (_, text) => {
    write("deviations.yaml", text);
    await expect(run()).rejects.toThrow(/deviations\.yaml is not a list of deviations/);
  });

  it.each([
    ["is not JSON", "{", /recordings\.ndjson:1: not a line of JSON/],
    ["has no method", '{"name":"a","request":{"path":"/"}}', /:1: request\.method must be a string/],
    [
      "repeats a name",
      `${JSON.stringify(lines[0])}\n${JSON.stringify(lines[0])}`,
      /:2: a second exchange is named "gone"/,
    ],
  ])("names the line of a recording that %s", async (_, text, message) => {
    write("recordings.ndjson", text);
    await expect(run()).rejects.toThrow(message);
  });
});

describe("checking a file from elsewhere", () => {
  it("knows the deviations that are listed for it, and leaves aside what is listed for others", async () => {
    const exchanges = parseRecordings({
      text: lines.map((line) => JSON.stringify(line)).join("\n"),
      file: "theirs.ndjson",
    });
    const file = join(folder, "theirs.ndjson");
    expect(findDeviations(file)).toBe(join(folder, "deviations.yaml"));
    write(
      "theirs.deviations.yaml",
      [...listed, listed[0]?.replace("broken", "elsewhere"), listed[0]?.replace("broken", "gone")].join("\n"),
    );
    const list = findDeviations(file) ?? "";
    expect(list).toBe(join(folder, "theirs.deviations.yaml"));
    const entries = parseListedDeviations({ text: readFileSync(list, "utf8"), file: list });
    const result = checkRecordings({ slug: "runs", spec: prepareSpec(await bundleSpec(spec)), exchanges, entries });
    expect(summarize(result)).toMatchObject({ listed: 2, unlisted: 0, stale: 1 });
  });

  it("knows no deviation of it that nobody lists", async () => {
    const exchanges = parseRecordings({
      text: lines.map((line) => JSON.stringify(line)).join("\n"),
      file: "theirs.ndjson",
    });
    const result = checkRecordings({ slug: "runs", spec: prepareSpec(await bundleSpec(spec)), exchanges, entries: [] });
    expect(summarize(result)).toEqual({
      exchanges: 3,
      matched: 2,
      agreeing: 1,
      agreeingEvidence: 2,
      listed: 0,
      unlisted: 2,
      stale: 0,
    });
  });

  it("finds its spec by the file's name, else by its paths, else not at all", async () => {
    const exchanges = parseRecordings({
      text: lines.map((line) => JSON.stringify(line)).join("\n"),
      file: "theirs.ndjson",
    });
    const runs = prepareSpec(await bundleSpec(spec));
    const specs = new Map([
      ["runs", runs],
      ["empty", { ...runs, operations: [] }],
    ]);
    expect(chooseSpec({ file: "somewhere/empty.ndjson", exchanges, specs })).toBe("empty");
    expect(chooseSpec({ file: "theirs.ndjson", exchanges, specs })).toBe("runs");
    expect(
      chooseSpec({ file: "theirs.ndjson", exchanges, specs: new Map([...specs, ["twin", runs]]) }),
    ).toBeUndefined();
  });
});
