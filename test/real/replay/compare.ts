import type { Exchange } from "./exchange.js";
import type { ServerChosen } from "./server-chosen.js";
import type { Target } from "./service.js";

/** What the emulator answered. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** A place where the emulator's response is not the recorded one. */
export type Difference = {
  /** `status`, `header NAME`, or `body` with the path to the value; `[]` stands for any item of a list. */
  readonly place: string;
  readonly recorded: unknown;
  readonly emulated: unknown;
};

type Rules = Pick<Target, "asRecorded" | "durations" | "anyValue" | "ignored" | "masks" | "orderedById"> & {
  readonly ids: ServerChosen;
};

/** All differences between a recorded response and the emulator's. Also learns the ids that the emulator chose. */
export function differencesOf({
  recorded,
  emulated,
  rules,
}: {
  readonly recorded: Exchange["response"];
  readonly emulated: Answer;
  readonly rules: Rules;
}): readonly Difference[] {
  return [
    ...(recorded.status === emulated.status
      ? []
      : [{ place: "status", recorded: recorded.status, emulated: emulated.status }]),
    ...headerDifferences(recorded.headers, emulated.headers, rules),
    ...valueDifferences("body", bodyOf(recorded), bodyOf(textOf(emulated, recorded)), rules),
  ];
}

function headerDifferences(
  recorded: Answer["headers"],
  emulated: Answer["headers"],
  rules: Rules,
): readonly Difference[] {
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(emulated)])].filter(
    (name) => !rules.ignored.test(name),
  );
  return names.flatMap((name) => {
    const place = `header ${name}`;
    const [theirs, ours] = [recorded[name], emulated[name]];
    if (theirs === undefined || ours === undefined) return [{ place, recorded: theirs, emulated: ours }];
    return rules.anyValue.test(name) ? [] : valueDifferences(place, theirs, ours, rules);
  });
}

// Bytes are compared as Latin-1 text, in which every byte is a character.
function textOf({ body, ...answer }: Answer, recorded: Exchange["response"]): Exchange["response"] {
  return { ...answer, body: body.toString(recorded.bodyBase64 === undefined ? "utf8" : "latin1") };
}

function bodyOf({ headers, body, bodyBase64 }: Exchange["response"]): unknown {
  const text = bodyBase64 === undefined ? (body ?? "") : Buffer.from(bodyBase64, "base64").toString("latin1");
  const contentType = headers["content-type"] ?? "";
  if (contentType.startsWith("multipart/form-data")) return fieldsOf(text);
  return contentType.includes("json") ? parsed(text) : text;
}

/** The fields of a form, numbers as numbers. */
function fieldsOf(form: string): Readonly<Record<string, unknown>> {
  const [boundary = ""] = form.split("\r\n", 1);
  const fields = form
    .split(boundary)
    .map((part) => /name="([^"]*)".*?\r\n\r\n(.*)\r\n$/s.exec(part))
    .filter((found) => found !== null);
  return Object.fromEntries(
    fields.map(([, name, value = ""]) => [name, /^\d+(\.\d+)?$/.test(value) ? Number(value) : value]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function valueDifferences(place: string, recorded: unknown, emulated: unknown, rules: Rules): readonly Difference[] {
  const different = [{ place, recorded, emulated }];
  if (typeof recorded === "string" && typeof emulated === "string")
    return textDifferences(place, recorded, emulated, rules);
  if (Array.isArray(recorded) && Array.isArray(emulated)) {
    const ours = rules.orderedById?.test(place) ? inOrderOf(recorded, emulated, rules) : emulated;
    const items = recorded.flatMap((item, index) =>
      index < ours.length ? valueDifferences(`${place}[]`, item, ours[index], rules) : [],
    );
    return recorded.length === emulated.length
      ? items
      : [...items, { place: `${place}.length`, recorded: recorded.length, emulated: emulated.length }];
  }
  if (isObject(recorded) && isObject(emulated)) {
    // Only how long a body is, which depends on the credentials in it: the body itself is compared.
    if (recorded.name === "content-length" && emulated.name === "content-length") return [];
    return [...new Set([...Object.keys(recorded), ...Object.keys(emulated)])].flatMap((key) =>
      Object.hasOwn(recorded, key) && Object.hasOwn(emulated, key)
        ? fieldDifferences({ key, place: `${place}.${key}`, recorded: recorded[key], emulated: emulated[key], rules })
        : [{ place: `${place}.${key}`, recorded: recorded[key], emulated: emulated[key] }],
    );
  }
  return recorded === emulated ? [] : different;
}

function fieldDifferences({
  key,
  place,
  recorded,
  emulated,
  rules,
}: {
  readonly key: string;
  readonly place: string;
  readonly recorded: unknown;
  readonly emulated: unknown;
  readonly rules: Rules;
}): readonly Difference[] {
  if (rules.durations.has(key) && typeof recorded === "number" && typeof emulated === "number") return [];
  return valueDifferences(place, recorded, emulated, rules);
}

// Texts that hold JSON are compared as what they hold.
function textDifferences(place: string, recorded: string, emulated: string, rules: Rules): readonly Difference[] {
  const [theirs, ours] = [parsed(recorded), parsed(emulated)];
  if (isStructure(theirs) && isStructure(ours)) return valueDifferences(place, theirs, ours, rules);
  const same = rules.ids.matches({
    recorded: masked(recorded, rules),
    emulated: masked(rules.asRecorded(emulated), rules),
  });
  return same ? [] : [{ place, recorded, emulated }];
}

const times = [
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?/g,
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/g,
  /\[\d\d:\d\d:\d\d\]/g,
  /(?<=-{20,})[0-9a-f]+/g, // the boundary of a form, made of the time
];

/** A text with every time masked digit by digit, so that its form is still compared. */
function masked(text: string, { masks }: Rules): string {
  const timeless = times.reduce(
    (rest, time) => rest.replaceAll(time, (found) => found.replaceAll(/[0-9A-Za-z]/g, "0")),
    text,
  );
  return masks.reduce((rest, mask) => rest.replaceAll(mask, "…"), timeless);
}

/** The emulator's items, each where the recorded one of the same id is. */
function inOrderOf(recorded: readonly unknown[], emulated: readonly unknown[], { ids }: Rules): readonly unknown[] {
  const idOf = (item: unknown) => (isObject(item) && typeof item.id === "string" ? item.id : "");
  const places = new Map(recorded.map((item, index) => [ids.asEmulated(idOf(item)), index]));
  const placeOf = (item: unknown) => places.get(idOf(item)) ?? recorded.length;
  return [...emulated].sort((a, b) => placeOf(a) - placeOf(b));
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isStructure(value) && !Array.isArray(value);
}
