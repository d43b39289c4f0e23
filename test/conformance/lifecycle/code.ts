import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type ProviderId = "appwrite" | "qinling" | "functiongraph" | "minapp";

/** What every deployed function is called with: `refuse` makes it fail. */
export type GreeterInput = { readonly name: string; readonly waitMs?: number; readonly refuse?: boolean };

/** Source of a function in the signature of its provider. */
export type Code = {
  /** File name as the provider wants it. */
  readonly fileName: string;
  readonly source: string;
};

const files = {
  appwrite: "index.js",
  qinling: "greeter.js",
  minapp: "greeter.js",
  functiongraph: "index.js",
} as const satisfies Readonly<Record<ProviderId, string>>;

/** The greeter of a provider. Its output says which revision of the code ran. */
export function greeterOf(provider: ProviderId, revision: number): Code {
  const fileName = files[provider];
  const path = fileURLToPath(new URL(`../functions/${provider}/${fileName}`, import.meta.url));
  const source = readFileSync(path, "utf8");
  return { fileName, source: source.replace("const revision = 1;", `const revision = ${revision};`) };
}
