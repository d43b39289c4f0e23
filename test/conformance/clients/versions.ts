import { readFileSync } from "node:fs";

/** Name and version of an official client, as the suite's tools ask for it. */
export function titleOf(packageName: string): string {
  const tools = new URL("../tools/package.json", import.meta.url);
  // Our own file: its dependencies are versions by name.
  const { dependencies } = JSON.parse(readFileSync(tools, "utf8")) as { dependencies: Record<string, string> };
  const version = dependencies[packageName];
  if (version === undefined) throw new Error(`${packageName} is not among the suite's tools`);
  return `${packageName.replace(/^@[^/]*\//, "")} ${version}`;
}
