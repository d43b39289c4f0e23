import type { SpecOperation } from "./operation.js";

/** Finds the operation of a route: same method, and the same path when the names of its parameters are left out. */
export class BoundOperations {
  readonly #byPlace: ReadonlyMap<string, SpecOperation>;

  constructor(readonly all: readonly SpecOperation[]) {
    this.#byPlace = new Map(all.map((operation) => [placeOf(operation), operation]));
  }

  find(route: Place): SpecOperation | undefined {
    return this.#byPlace.get(placeOf(route));
  }
}

/** A method of a path, below the service's mounts or, with `fromOrigin`, from the origin. */
export type Place = { readonly method: string; readonly path: string; readonly fromOrigin?: boolean };

/** A text that is the same for two routes of one place. */
export function placeOf({ method, path, fromOrigin = false }: Place): string {
  return `${method} ${fromOrigin ? "/" : "."}${nameless(path)}`;
}

/** A path template without the names of its parameters; two of the same place are equal. The root may be written empty. */
export function nameless(path: string): string {
  return path === "" ? "/" : path.replaceAll(/\{[^}]*\}/g, "{}");
}
