import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VirtualClock } from "../support/virtual-clock.js";
import { report } from "./support/figures.js";
import { appwrite, FnwireError, minapp } from "./support/fnwire.js";
import { scripted } from "./support/script.js";

/*
 * A service's word on when to come back is input like any other. What a client made of it shows in `error.retryAfterMs`
 * of a call that may not try again. Now is Thursday, 15 January 2026, 10:00:00 GMT.
 */

type Given = Readonly<Record<string, string>>;

async function hintOf(provider: "minapp" | "appwrite", headers: Given): Promise<number | undefined> {
  const clock = new VirtualClock();
  const transport = scripted(clock, () => ({ kind: "answer", status: 429, body: {}, headers }));
  const common = { transport, clock, retry: false } as const;
  const work =
    provider === "minapp"
      ? minapp({ endpoint: "https://ma.example/oserve/v1.3", token: "test-token-0001", ...common }).fn("work")
      : appwrite({ endpoint: "https://aw.example/v1", project: "demo", ...common }).fn("work");
  const error: unknown = await clock.run(work.invoke({}).catch((thrown: unknown) => thrown));
  if (!FnwireError.is(error)) throw new Error("a 429 must fail");
  if (error.code !== "RATE_LIMITED" || error.executed !== "no") throw new Error(`a 429 became ${error.code}`);
  return error.retryAfterMs;
}

const never = undefined;

/** `Retry-After` and what it means in milliseconds; `never` where it is no hint (RFC 9110, sections 10.2.3 and 5.6.7). */
const table: readonly (readonly [string, number | undefined])[] = [
  // Seconds.
  ["0", 0],
  ["1", 1_000],
  ["30", 30_000],
  ["60", 60_000],
  ["61", 61_000],
  ["3600", 3_600_000],
  ["007", 7_000],
  ["  5  ", 5_000],
  ["86400", 86_400_000],
  // What is no number of whole seconds.
  ["", never],
  [" ", never],
  ["-1", never],
  ["+5", never],
  ["1.5", never],
  ["1e3", never],
  ["0x10", never],
  ["2 foo", never],
  ["foo 2", never],
  ["Infinity", never],
  ["NaN", never],
  ["1,2", never],
  ["1, 2", never],
  ["1;2", never],
  ["١٢", never],
  ["null", never],
  // The date that everybody should send.
  ["Thu, 15 Jan 2026 10:00:30 GMT", 30_000],
  ["Thu, 15 Jan 2026 10:01:00 GMT", 60_000],
  ["Fri, 16 Jan 2026 10:00:00 GMT", 86_400_000],
  ["Thu, 15 Jan 2026 10:00:00 GMT", 0],
  ["Thu, 15 Jan 2026 09:59:59 GMT", 0],
  ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  // Its two older forms.
  ["Thursday, 15-Jan-26 10:00:30 GMT", 30_000],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
  ["Thu Jan 15 10:00:30 2026", 30_000],
  ["Sun Nov  6 08:49:37 1994", 0],
  // Almost dates.
  ["Thu, 15 Jan 2026 10:00:30", never],
  ["Thu, 15 Jan 2026 10:00:30 UTC", never],
  ["Thu, 15 Jan 2026 10:00:30 +0100", never],
  ["Thu, 32 Jan 2026 10:00:30 GMT", never],
  ["Mon, 30 Feb 2026 10:00:30 GMT", never],
  ["Thu, 15 Foo 2026 10:00:30 GMT", never],
  ["Thu, 15 Jan 2026 25:00:30 GMT", never],
  ["Thu, 15 Jan 2026 10:60:30 GMT", never],
  ["2026-01-15T10:00:30Z", never],
  ["1768471230", 1_768_471_230_000],
  ["Thu, 15 Jan 2026 10:00:30 GMT, 5", never],
];

const seconds = VirtualClock.start / 1000;

/** Appwrite's `X-RateLimit-Reset`, in seconds since 1970. */
const resets: readonly (readonly [Given, number | undefined])[] = [
  [{ "x-ratelimit-reset": String(seconds + 30) }, 30_000],
  [{ "x-ratelimit-reset": String(seconds) }, 0],
  [{ "x-ratelimit-reset": String(seconds - 30) }, 0],
  [{ "x-ratelimit-reset": "0" }, 0],
  [{ "x-ratelimit-reset": "soon" }, never],
  [{ "x-ratelimit-reset": "-1" }, never],
  [{ "x-ratelimit-reset": `${seconds + 30}.5` }, never],
  [{ "x-ratelimit-reset": "", "retry-after": "7" }, 7_000],
];

describe("a service that asks for a pause is given it", () => {
  test.each(table)("Retry-After: %j", async (text, expected) => {
    expect(await hintOf("minapp", { "retry-after": text })).toBe(expected);
  });

  test.each(resets)("on Appwrite: %j", async (headers, expected) => {
    expect(await hintOf("appwrite", headers)).toBe(expected);
  });

  test("is a sane number or nothing, whatever the text", async () => {
    const runs = 10_000;
    let hints = 0;
    const texts = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.stringMatching(/^[0-9+\-., e:GMTxX]{0,40}$/),
      fc.bigInt({ min: 0n, max: 10n ** 400n }).map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    let insane = 0;
    const outcome = await fc.check(
      fc.asyncProperty(texts, fc.constantFrom("retry-after", "x-ratelimit-reset"), async (text, header) => {
        const hint = await hintOf("appwrite", { [header]: text }).catch(() => Number.NaN);
        if (hint === undefined) return;
        hints += 1;
        if (Number.isFinite(hint) && Number(hint) >= 0) return;
        insane += 1;
        throw new Error(`${JSON.stringify(text)} was read as ${String(hint)}`);
      }),
      { numRuns: runs },
    );
    report("Retry-After", {
      "table rows": table.length + resets.length,
      "random texts": outcome.numRuns,
      "read as hints": hints,
      "thrown or insane": insane,
    });
    expect(outcome.failed, fc.defaultReportMessage(outcome)).toBe(false);
    // Both kinds of texts were met.
    expect(hints).toBeGreaterThan(runs / 20);
    expect(hints).toBeLessThan(runs / 2);
  });

  test("in any of the three date forms is read to the second", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 49 * 365 * 86_400 }), async (ahead) => {
        const date = new Date(VirtualClock.start + ahead * 1000);
        for (const text of formsOf(date)) expect(await hintOf("minapp", { "retry-after": text })).toBe(ahead * 1000);
      }),
      { numRuns: 300 },
    );
  });
});

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** IMF-fixdate, RFC 850 and asctime. */
function formsOf(date: Date): string[] {
  const imf = date.toUTCString();
  const [, day = "", month = "", year = "", time = ""] = /^\w+, (\d+) (\w+) (\d+) (\S+) GMT$/.exec(imf) ?? [];
  const name = days[date.getUTCDay()] ?? "";
  return [
    imf,
    `${name}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${name.slice(0, 3)} ${month} ${String(Number(day)).padStart(2, " ")} ${time} ${year}`,
  ];
}
