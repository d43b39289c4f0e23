import type { Call, MakeContender } from "./contender.js";

/** A client under test, as tables name it. */
export type Contender = {
  /** Its file in this folder. */
  readonly name: string;
  readonly label: string;
  /** The package whose version is reported; none for what Node itself brings. */
  readonly package?: string;
  /** A `--quick` run measures it: a goal depends on it. */
  readonly quick?: true;
};

export const contenders = [
  { name: "node-http", label: "bare node:http", quick: true },
  { name: "undici-request", label: "undici.request", package: "undici" },
  { name: "fnwire-binding", label: "@fnwire/appwrite", package: "@fnwire/appwrite", quick: true },
  { name: "fnwire", label: "fnwire", package: "fnwire", quick: true },
  { name: "fnwire-undici", label: "fnwire over undici", package: "undici", quick: true },
  { name: "global-fetch", label: "global fetch", quick: true },
  { name: "openapi-fetch", label: "openapi-fetch", package: "openapi-fetch", quick: true },
  { name: "hey-api", label: "hey-api SDK", package: "@hey-api/openapi-ts" },
  { name: "ky", label: "ky", package: "ky" },
  { name: "axios", label: "axios", package: "axios" },
  { name: "got", label: "got", package: "got" },
  { name: "node-appwrite", label: "node-appwrite", package: "node-appwrite", quick: true },
  {
    name: "huaweicloud-sdk",
    label: "huaweicloud-sdk-functiongraph",
    package: "@huaweicloud/huaweicloud-sdk-functiongraph",
    quick: true,
  },
  { name: "aws-lambda", label: "@aws-sdk/client-lambda", package: "@aws-sdk/client-lambda" },
  { name: "openai", label: "openai", package: "openai", quick: true },
  { name: "octokit-request", label: "@octokit/request", package: "@octokit/request" },
] as const satisfies readonly Contender[];

export type ContenderName = (typeof contenders)[number]["name"];

/** Loads one contender, and only that one. */
export async function createContender(options: { readonly name: string; readonly origin: string }): Promise<Call> {
  const { make }: { readonly make: MakeContender } = await import(`./${options.name}.js`);
  return make({ origin: options.origin });
}
