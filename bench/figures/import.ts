import { distFolder } from "../lab/places.js";
import { run } from "../lab/processes.js";
import { rotated, type Spread, spreadOf } from "../lab/stats.js";
import type { Bench } from "./figure.js";

/** What an application writes to get at each client. */
const modules: readonly { readonly label: string; readonly specifier: string; readonly quick?: true }[] = [
  { label: "@fnwire/appwrite", specifier: "@fnwire/appwrite" },
  { label: "fnwire/appwrite", specifier: "fnwire/appwrite", quick: true },
  { label: "openapi-fetch", specifier: "openapi-fetch" },
  { label: "undici", specifier: "undici" },
  { label: "ky", specifier: "ky" },
  { label: "axios", specifier: "axios" },
  { label: "got", specifier: "got" },
  { label: "node-appwrite", specifier: "node-appwrite", quick: true },
  { label: "huaweicloud-sdk-functiongraph", specifier: "@huaweicloud/huaweicloud-sdk-functiongraph/v2/public-api.js" },
  { label: "@aws-sdk/client-lambda", specifier: "@aws-sdk/client-lambda" },
  { label: "openai", specifier: "openai" },
  { label: "@octokit/request", specifier: "@octokit/request" },
];

/** Milliseconds that importing a client adds to the start of a Node process that imports nothing, by label. */
export async function measureImport(bench: Bench): Promise<ReadonlyMap<string, Spread>> {
  const chosen = modules.filter(({ quick }) => !bench.quick || quick);
  const rounds = bench.quick ? 5 : 21;
  const added = new Map<string, number[]>(chosen.map(({ label }) => [label, []]));
  for (let round = 0; round < rounds; round += 1) {
    bench.progress(`import: round ${round + 1} of ${rounds}`);
    // The bare start is measured before and after, for a machine changes its speed within a round.
    let bare = await startMs(undefined);
    for (const { label, specifier } of rotated(chosen, round)) {
      const whole = await startMs(specifier);
      const bareAfter = await startMs(undefined);
      added.get(label)?.push(whole - (bare + bareAfter) / 2);
      bare = bareAfter;
    }
  }
  return new Map([...added].map(([label, values]) => [label, spreadOf(values)]));
}

async function startMs(specifier: string | undefined): Promise<number> {
  const { stdout } = await run({
    command: process.execPath,
    args: [`${distFolder}lab/import-probe.js`, ...(specifier === undefined ? [] : [specifier])],
  });
  return Number(stdout);
}
