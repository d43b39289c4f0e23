import { type SpecNames, unknownName } from "../names.js";
import type { Fault, FaultRule, ThrottleHint } from "./fault.js";

/** What a field may be, and how to say that. */
type Field = { readonly fits: (value: unknown) => boolean; readonly words: string };
type Fields = Readonly<Record<string, Field>>;

const isNumber = (value: unknown, from: number, to: number) =>
  typeof value === "number" && value >= from && value <= to;
const whole = (from: number, to = Number.MAX_SAFE_INTEGER, words = `a whole number of ${from} or more`): Field => ({
  fits: (value) => Number.isInteger(value) && isNumber(value, from, to),
  words,
});
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text: Field = { fits: (value) => typeof value === "string", words: "text" };
const ran: Field = { fits: (value) => typeof value === "boolean", words: "true or false" };
const milliseconds = whole(0, 2 ** 31 - 1, "milliseconds from 0 to 2147483647");
const hints: readonly ThrottleHint[] = ["none", "seconds", "date", "own"];

/** The fields of each kind, besides `kind`; those with a `!` have to be there. */
const kinds: Readonly<Record<Fault["kind"], Fields>> = {
  refuse: { "forMs!": milliseconds },
  reset: { "ran!": ran },
  "stall-headers": { "ran!": ran, forMs: milliseconds },
  "stall-body": { afterBytes: whole(0), forMs: milliseconds },
  drip: { bytes: whole(1), everyMs: milliseconds },
  respond: {
    "ran!": ran,
    "status!": whole(200, 599, "a status from 200 to 599"),
    headers: {
      fits: (value) => isObject(value) && Object.entries(value).every(isHeader),
      words: "an object of header names and texts",
    },
    body: { fits: () => true, words: "anything" },
  },
  truncate: { afterBytes: whole(0) },
  oversize: { "bytes!": whole(0) },
  "compressed-bomb": { "bytes!": whole(0) },
  throttle: {
    hint: { fits: (value) => hints.some((hint) => hint === value), words: hints.join(", ") },
    retryAfterSeconds: whole(0),
  },
  "lose-run": { "message!": text },
  "expire-credentials": {},
};

const ruleFields: Fields = {
  "fault!": { fits: isObject, words: "an object with a kind" },
  provider: text,
  operation: text,
  target: text,
  skip: whole(0),
  times: {
    fits: (value) =>
      value === null || value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && isNumber(value, 0, Infinity)),
    words: "a whole number of 0 or more, or Infinity (null in JSON) for all",
  },
  probability: { fits: (value) => isNumber(value, 0, 1), words: "a number from 0 to 1" },
};

/** Checks a rule that did not pass a type checker. Throws a `TypeError` that says what is wrong with it and what would be right. */
export function checkedRule(rule: unknown, names: SpecNames): FaultRule {
  const problems = problemsOf(rule, names);
  if (problems.length > 0) throw new TypeError(`Not a fault rule: ${problems.join("; ")}.`);
  return rule as FaultRule; // the tables above say the same as the type
}

function problemsOf(rule: unknown, names: SpecNames): readonly string[] {
  if (!isObject(rule)) return ["it has to be an object with a fault"];
  const wrong = fieldProblems(rule, ruleFields, "");
  const { fault } = rule;
  if (wrong.length > 0 || !isObject(fault)) return wrong;
  const { kind, ...fields } = fault;
  const known = Object.entries(kinds).find(([name]) => name === kind);
  const faultProblems =
    known === undefined
      ? [unknownName("kind of fault", kind, Object.keys(kinds))]
      : fieldProblems(fields, known[1], `${known[0]} `);
  return [...names.problemsOf(rule), ...faultProblems];
}

function fieldProblems(value: Readonly<Record<string, unknown>>, fields: Fields, of: string): readonly string[] {
  const known = new Map(Object.entries(fields).map(([name, field]) => [name.replace("!", ""), field]));
  const missing = Object.entries(fields).filter(
    ([name]) => name.endsWith("!") && value[name.slice(0, -1)] === undefined,
  );
  return [
    ...missing.map(([name, { words }]) => `${of}needs ${name.slice(0, -1)}: ${words}`),
    ...Object.entries(value).flatMap(([name, given]) => {
      const field = known.get(name);
      if (field === undefined)
        return [unknownName(`field of a ${of}${of === "" ? "rule" : "fault"}`, name, known.keys())];
      return given === undefined || field.fits(given) ? [] : [`${of}${name} has to be ${field.words}`];
    }),
  ];
}

// What Node would refuse to write when the rule hits (RFC 9110 section 5).
function isHeader([name, value]: readonly [string, unknown]): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
