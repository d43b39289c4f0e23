import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Difference } from "./replay/compare.js";

/** Differences that are known, with the reason why they stay: by service, and by the exchanges' names. */
type Listed = Readonly<
  Record<
    string,
    readonly { readonly reason: string; readonly exchanges: Readonly<Record<string, readonly string[]>> }[] | undefined
  >
>;

const listed: Listed = parse(readFileSync(new URL("differences.yaml", import.meta.url), "utf8")) ?? {};

/** The places of an exchange's answer that are listed. A place stands for everything below it, too. */
export function listedPlaces({ slug, name }: { readonly slug: string; readonly name: string }): readonly string[] {
  return (listed[slug] ?? []).flatMap(({ exchanges }) => exchanges[name] ?? []);
}

/** Names of all exchanges of a service that are listed. */
export function listedExchanges(slug: string): readonly string[] {
  return (listed[slug] ?? []).flatMap(({ exchanges }) => Object.keys(exchanges));
}

/** What is wrong with an exchange: differences that are not listed, and listed ones that are not there any more. */
export function problemsOf({
  differences,
  places,
}: {
  readonly differences: readonly Difference[];
  readonly places: readonly string[];
}): readonly (Difference | { readonly stale: string })[] {
  return [
    ...differences.filter(({ place }) => !places.some((listedPlace) => covers(listedPlace, place))),
    ...places
      .filter((listedPlace) => !differences.some(({ place }) => covers(listedPlace, place)))
      .map((stale) => ({ stale })),
  ];
}

function covers(listedPlace: string, place: string): boolean {
  return place === listedPlace || place.startsWith(`${listedPlace}.`) || place.startsWith(`${listedPlace}[]`);
}
