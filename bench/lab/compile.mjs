// Turns the bench's TypeScript into plain modules in dist/: what is measured must not pay for a loader.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const bench = fileURLToPath(new URL("..", import.meta.url));
const dist = join(bench, "dist");

/** Compiles the bench itself. */
export async function compileBench() {
  rmSync(dist, { recursive: true, force: true });
  for (const folder of ["lab", "contenders", "figures", "report"]) await compile(folder);
}

/** Makes hey-api's SDK from our Appwrite spec, and compiles it too. */
export async function compileHeyApi() {
  const { createClient } = await import("@hey-api/openapi-ts");
  const output = join(bench, "work/hey-api");
  rmSync(output, { recursive: true, force: true });
  const input = join(bench, "../packages/appwrite/openapi.json");
  await createClient({ input, output, plugins: ["@hey-api/client-fetch"], logs: { level: "silent", file: false } });
  await compile("work/hey-api");
}

/** Transpiles every module of a folder of the bench into the same place below dist/. */
async function compile(folder) {
  const files = readdirSync(join(bench, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
  await build({
    entryPoints: files,
    outdir: dist,
    outbase: bench,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
}
