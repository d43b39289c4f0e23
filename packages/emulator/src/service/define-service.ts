import { adminPath } from "../admin/path.js";
import { unknownName } from "../names.js";
import type { ServiceDefinition, ServiceDefinitionProblem, ServiceInput, ServiceSettings } from "./definition.js";
import { ServiceDefinitionError } from "./definition.js";

type Field = { readonly fits: (value: unknown) => boolean; readonly words: string; readonly required?: true };

const isPath = (value: unknown) => typeof value === "string" && /^(?:\/[\w.~-]+)+$/.test(value);
const arePaths = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isPath);
const paths = 'a list of at least one path such as "/loom", without parameters and trailing slash';
const text = (value: unknown) => typeof value === "string" && value !== "";
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

const fields: Readonly<Record<keyof ServiceInput<string, ServiceSettings>, Field>> = {
  id: {
    fits: (value) => typeof value === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(value),
    words: "a lower-case letter and at most 39 lower-case letters, digits and dashes",
    required: true,
  },
  title: { fits: text, words: "text", required: true },
  documentation: { fits: text, words: "text" },
  spec: { fits: isObject, words: "an OpenAPI document or the URL of one", required: true },
  mounts: { fits: arePaths, words: paths, required: true },
  realms: { fits: arePaths, words: paths },
  maxBodyBytes: {
    fits: (value) => Number.isSafeInteger(value) && Number(value) > 0,
    words: "a whole number of bytes, 1 or more",
  },
  trailingSlash: { fits: (value) => value === "ignore" || value === "strict", words: '"ignore" or "strict"' },
  cors: { fits: isObject, words: "an object with headers" },
  headAsGet: { fits: (value) => typeof value === "boolean", words: "true or false" },
  start: { fits: (value) => typeof value === "function", words: "a function that starts the service", required: true },
};

const made = Symbol.for("fnwire.emulator.service");

/**
 * Defines a service that `startEmulator({ services: [mine] })` runs beside those that the emulator brings.
 * Throws a `ServiceDefinitionError` that names the field which is wrong.
 */
export function defineService<const Id extends string, Settings extends ServiceSettings>(
  input: ServiceInput<Id, Settings>,
): ServiceDefinition<Id, Settings> {
  if (!isObject(input)) throw problem("field", "defineService takes an object.");
  for (const name of Object.keys(input))
    if (!Object.hasOwn(fields, name))
      throw problem("field", unknownName("field of a service", name, Object.keys(fields)));
  const given: Readonly<Record<string, unknown>> = input;
  for (const [name, { fits, words, required }] of Object.entries(fields)) {
    const value = given[name];
    if (value === undefined ? required === true : !fits(value))
      throw problem("field", `defineService: ${name} has to be ${words}.`);
  }
  return Object.freeze({ ...input, contract: 1, [made]: true } as const);
}

/** Refuses services that cannot run side by side. */
export function checkServices(services: readonly ServiceDefinition[]): void {
  const places = new Map<string, string>([[adminPath, "the emulator itself"]]);
  const ids = new Set<string>();
  for (const service of services) {
    if (!isObject(service) || Reflect.get(service, made) !== true || service.contract !== 1)
      throw problem(
        "not-a-definition",
        "services: each has to be made by defineService of this version of the emulator.",
      );
    const { id } = service;
    if (ids.has(id)) throw problem("id-taken", `services: the id "${id}" is taken; give the service another one.`);
    ids.add(id);
    for (const path of placesOf(service)) {
      const [other] = [...places].find(([taken, owner]) => owner !== id && meet(taken, path)) ?? [];
      if (other !== undefined)
        throw problem("path-clash", `services: ${path} of "${id}" meets ${other} of ${places.get(other)}.`);
      places.set(path, id);
    }
  }
}

/** The paths that are a service's alone. */
export function placesOf({ mounts, realms = [] }: ServiceDefinition): readonly string[] {
  return [...new Set([...mounts, ...realms])];
}

/** Whether one path is the other one or below it. */
export function meet(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
}

function problem(kind: ServiceDefinitionProblem, message: string): ServiceDefinitionError {
  return new ServiceDefinitionError(kind, message);
}
