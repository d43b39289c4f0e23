import type { Call } from "../../contract.js";
import type { VersionTraits } from "./versions.js";

/** The shape in which a caller wants its responses, from `X-Appwrite-Response-Format`; undefined without one. */
export function formatOf({ headers }: Pick<Call, "headers">): string | undefined {
  return headers["x-appwrite-response-format"] || undefined;
}

/** Whether the caller wants the shape of a version before this one. What is no version comes before all. */
export function isBefore(format: string | undefined, version: string): boolean {
  return format !== undefined && compare(format, version) < 0;
}

/** What `X-Appwrite-Warning` says to a caller whose format is newer than the server; undefined when there is nothing to say. */
export function warningOf(format: string | undefined, { server }: VersionTraits): string | undefined {
  if (format === undefined || compare(format, server) <= 0) return undefined;
  return `The current SDK is built for Appwrite ${format}. However, the current Appwrite server version is ${server}. Please downgrade your SDK to match the Appwrite version: https://appwrite.io/docs/sdks`;
}

function compare(a: string, b: string): number {
  const [left = [], right = []] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (Number.isNaN(difference)) return -1;
    if (difference !== 0) return difference;
  }
  return 0;
}
