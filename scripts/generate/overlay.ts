import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { asArray, asObject, asString, isObject, type Json, type JsonObject } from "./json.js";
import { GenerationError, type Problem } from "./problems.js";

type Mutable = { [key: string]: Json };
type Place = { readonly holder: Mutable | Json[]; readonly key: string | number; readonly value: Json };

/**
 * Applies `overlay.yaml` beside an unchanged description, if there is one. Source: Overlay Specification 1.0.0. Targets are JSONPath
 * (RFC 9535) with names, `*`, `..`, indexes, and filters that compare one member with a text or ask whether it is there. Gives what the
 * overlay accepts of the description's shortcomings (`x-fnwire-accepts`); undefined without an overlay.
 */
export function applyOverlay({
  document,
  file,
  name,
}: {
  readonly document: JsonObject;
  readonly file: string;
  readonly name: string;
}): readonly string[] | undefined {
  if (!existsSync(file)) return undefined;
  const problems: Problem[] = [];
  let overlay: Json;
  try {
    overlay = parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new GenerationError([
      { where: name, message: `cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : "?"}` },
    ]);
  }
  if (asString(asObject(overlay).overlay)?.startsWith("1.") !== true)
    problems.push({ where: name, message: "overlay must be 1.x" });
  for (const [index, action] of asArray(asObject(overlay).actions).entries()) {
    const { target, update, remove } = asObject(action);
    const where = `${name}, action ${index + 1}`;
    const steps = stepsOf(asString(target) ?? "");
    if (steps === undefined) {
      problems.push({
        where,
        message: `its target ${asString(target) ?? ""} is not a JSONPath that is understood here`,
      });
      continue;
    }
    const places = select([{ holder: [document], key: 0, value: document }], steps);
    // A target that finds nothing is one that has moved.
    if (places.length === 0) problems.push({ where, message: `its target ${asString(target)} finds nothing` });
    if (remove === true) for (const place of [...places].reverse()) take(place);
    else if (update !== undefined) for (const { value, holder, key } of places) put({ value, update, holder, key });
  }
  if (problems.length > 0) throw new GenerationError(problems);
  return asArray(asObject(overlay)["x-fnwire-accepts"]).filter((line) => typeof line === "string");
}

type Step = { readonly deep: boolean; readonly pick: (place: { key: string | number; value: Json }) => boolean };

function stepsOf(target: string): readonly Step[] | undefined {
  if (!target.startsWith("$")) return undefined;
  const steps: Step[] = [];
  let rest = target.slice(1);
  while (rest !== "") {
    const [whole, dots = "", bare, quoted, doubled, index, filter, operator, text] =
      /^(\.\.?)?(?:([\w$-]+|\*)|\[\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(\d+|\*)|\?\(?\s*@\.([\w$-]+)\s*(?:(==|!=)\s*['"]([^'"]*)['"])?\s*\)?)\s*\])/.exec(
        rest,
      ) ?? [];
    if (whole === undefined || whole === "" || (bare !== undefined && dots === "")) return undefined;
    rest = rest.slice(whole.length);
    const name = (bare ?? quoted ?? doubled)?.replace(/\\(.)/g, "$1");
    const deep = dots === "..";
    if (filter !== undefined) {
      steps.push({
        deep,
        pick: ({ value }) => {
          const found = isObject(value) && Object.hasOwn(value, filter) ? value[filter] : undefined;
          if (operator === undefined) return found !== undefined;
          return operator === "==" ? found === text : found !== text;
        },
      });
    } else if (name === "*" || index === "*") steps.push({ deep, pick: () => true });
    else if (index !== undefined) steps.push({ deep, pick: ({ key }) => key === Number(index) });
    else steps.push({ deep, pick: ({ key }) => key === name });
  }
  return steps;
}

function select(from: readonly Place[], steps: readonly Step[]): readonly Place[] {
  return steps.reduce<readonly Place[]>(
    (places, { deep, pick }) => places.flatMap((place) => (deep ? below(place) : childrenOf(place)).filter(pick)),
    from,
  );
}

function childrenOf({ value }: Place): readonly Place[] {
  if (Array.isArray(value)) return value.map((item: Json, key) => ({ holder: value as Json[], key, value: item }));
  return isObject(value)
    ? Object.entries(value).map(([key, item]) => ({ holder: value as Mutable, key, value: item }))
    : [];
}

function below(place: Place): readonly Place[] {
  const children = childrenOf(place);
  return [...children, ...children.flatMap(below)];
}

function take({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** Objects are merged, lists are added to, and anything else is replaced. */
function put({
  value,
  update,
  holder,
  key,
}: {
  value: Json;
  update: Json;
  holder: Mutable | Json[];
  key: string | number;
}): void {
  if (isObject(value) && isObject(update)) {
    for (const [name, item] of Object.entries(update)) {
      const before = Object.hasOwn(value, name) ? value[name] : undefined;
      if ((isObject(before) && isObject(item)) || Array.isArray(before))
        put({ value: before as Json, update: item, holder: value as Mutable, key: name });
      else Object.defineProperty(value, name, { value: item, enumerable: true, configurable: true, writable: true });
    }
  } else if (Array.isArray(value)) (value as Json[]).push(...(Array.isArray(update) ? (update as Json[]) : [update]));
  else if (Array.isArray(holder)) holder[Number(key)] = update;
  else holder[key] = update;
}
