// Runs another generator through its Node API in this process, and prints what it took as JSON.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [tool = "", input = "", output = ""] = process.argv.slice(2);

/** Each generator as its own documentation sets it up for a typed client over `fetch`. */
const generators: Readonly<Record<string, () => Promise<unknown>>> = {
  async "openapi-typescript"() {
    const { astToString, default: openapiTS } = await import("openapi-typescript");
    const nodes = await openapiTS(pathToFileURL(input), { defaultNonNullable: false, silent: true });
    writeFileSync(join(output, "schema.ts"), astToString(nodes));
  },
  async "hey-api"() {
    const { createClient } = await import("@hey-api/openapi-ts");
    await createClient({ input, output, plugins: ["@hey-api/client-fetch"], logs: { level: "silent", file: false } });
  },
  async orval() {
    const { generate } = await import("orval");
    await generate({ input: { target: input }, output: { target: join(output, "client.ts"), client: "fetch" } });
  },
  async kubb() {
    const { build } = await import("@kubb/core");
    const { pluginClient } = await import("@kubb/plugin-client");
    const { pluginOas } = await import("@kubb/plugin-oas");
    const { pluginTs } = await import("@kubb/plugin-ts");
    const plugins = [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: "fetch" })];
    const { error, failedPlugins } = await build({
      config: { root: output, input: { path: input }, output: { path: "gen", clean: false }, plugins },
    });
    if (error !== undefined || failedPlugins.size > 0) throw error ?? new Error("a plugin of kubb failed");
  },
};

const generate = generators[tool];
if (generate === undefined) throw new Error(`no generator ${tool}`);
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
// Some write beside where they run, whatever they are told.
process.chdir(output);
const log = console.log;
console.log = () => {};
await generate();
log(`\n${JSON.stringify({ processMs: performance.now(), peakMiB: process.resourceUsage().maxRSS / 1024 })}`);
process.exit(0);
