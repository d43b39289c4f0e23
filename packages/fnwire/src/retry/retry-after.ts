const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const imfFixdate = /^[A-Za-z]{3}, (\d{2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const rfc850Date = /^[A-Za-z]{6,9}, (\d{2})-([A-Za-z]{3})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const asctimeDate = /^[A-Za-z]{3} ([A-Za-z]{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;

/**
 * Milliseconds to wait by a `Retry-After` header: whole seconds or one of the three HTTP dates (RFC 9110, sections 10.2.3
 * and 5.6.7). A date in the past is 0. Anything else is `undefined`: a hint that cannot be read is no hint.
 */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return bounded(Number(text) * 1000);
  const date = parseHttpDate(text, nowMs);
  return date === undefined ? undefined : bounded(date - nowMs);
}

/** Milliseconds until an instant given in whole seconds since 1970, as in an `X-RateLimit-Reset`. */
export function parseEpochSeconds(value: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim();
  if (text === undefined || !/^\d+$/.test(text)) return undefined;
  return bounded(Number(text) * 1000 - nowMs);
}

/** Milliseconds since 1970 of an HTTP date, or `undefined` when it is none. */
export function parseHttpDate(text: string, nowMs: number): number | undefined {
  let match = imfFixdate.exec(text);
  if (match) return instant([match[3], match[2], match[1], match[4], match[5], match[6]]);
  match = asctimeDate.exec(text);
  if (match) return instant([match[6], match[1], match[2], match[3], match[4], match[5]]);
  match = rfc850Date.exec(text);
  if (!match) return undefined;
  // RFC 9110 5.6.7: a two-digit year that looks more than 50 years ahead is of the past century.
  const thisYear = new Date(nowMs).getUTCFullYear();
  let year = Math.floor(thisYear / 100) * 100 + Number(match[3]);
  if (year > thisYear + 50) year -= 100;
  return instant([String(year), match[2], match[1], match[4], match[5], match[6]]);
}

function instant(parts: readonly (string | undefined)[]): number | undefined {
  const [year, monthName, day, hour, minute, second] = parts;
  const month = months.indexOf((monthName ?? "").toLowerCase());
  const date = [Number(year), month, Number(day), Number(hour), Number(minute), Number(second)] as const;
  // A leap second is written as 60.
  if (month < 0 || date[2] < 1 || date[3] > 23 || date[4] > 59 || date[5] > 60) return undefined;
  const ms = Date.UTC(...date);
  return new Date(ms).getUTCMonth() === month || date[5] === 60 ? ms : undefined;
}

function bounded(ms: number): number {
  return Math.min(Math.max(ms, 0), Number.MAX_SAFE_INTEGER);
}
