import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { installTools } from "../../scripts/suite/install-tools.js";
import { type Command, findCommands, runScript } from "./commands.js";
import { makeProject } from "./project.js";
import { startRawServer } from "./raw-server.js";
import { bundle } from "./runtimes.js";

const rounds = 5;

type Result = {
  readonly way: string;
  readonly told: readonly string[];
  readonly bomb?: string;
  readonly grownMiB?: number;
};

const { node20, node24, bun, deno } = findCommands(installTools("runtimes"));
const project = makeProject({});
afterAll(() => project.remove());

/** A script made for another platform than the one that runs it. */
async function bundled(name: string, conditions: readonly string[]): Promise<string> {
  const external = ["node:*"];
  const script = await bundle({ entry: join(project.folder, "wire.mjs"), conditions, external });
  writeFileSync(join(project.folder, name), script);
  return name;
}

const ownScript = async (): Promise<string> => "wire.mjs";
const forNode = (): Promise<string> => bundled("wire-node.mjs", ["node"]);
const forBrowsers = (): Promise<string> => bundled("wire-browser.mjs", ["browser"]);

const places: readonly (readonly [string, Command, () => Promise<string>])[] = [
  ["Node 20", node20, ownScript],
  ["Node 24", node24, ownScript],
  ["Bun", bun, ownScript],
  ["Bun with a bundle for Node", bun, forNode],
  ["Deno", deno, ownScript],
  ["Deno with a bundle for Node", deno, forNode],
  ["Deno with a bundle for browsers", deno, forBrowsers],
];

describe.each(places)("on %s", (_name, command, prepare) => {
  test("a request that is cut off or given up on after kept connections were used arrives once, whatever sends it", async () => {
    const server = await startRawServer();
    try {
      const input = { origin: server.origin, rounds };
      const script = await prepare();
      const results = await runScript<readonly Result[]>({ command, folder: project.folder, script, input });
      expect(results).toHaveLength(5);
      const { "/cut": cut, "/hang": hang } = server.arrivals();
      expect({ cut, hang }).toEqual({ cut: 5 * rounds, hang: 5 * rounds });
      for (const { way, told, bomb, grownMiB } of results) {
        expect(told.every((each) => /^(CONNECTION_LOST|ATTEMPT_TIMEOUT) (true|unknown)$/.test(each))).toBe(true);
        if (bomb === undefined || grownMiB === undefined) continue;
        expect([way, bomb]).toEqual([way, "RESPONSE_TOO_LARGE"]);
        expect(grownMiB).toBeLessThan(100);
      }
    } finally {
      await server.close();
    }
  });
});
