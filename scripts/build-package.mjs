// Builds the package in the current folder from the source folder that is named: declarations by the compiler, JavaScript
// bundled into one file per entry and what entries share. Loading sixty small modules costs Node twenty times as much.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error("Usage: node scripts/build-package.mjs SOURCE-FOLDER (run in the package's folder)");
  process.exit(2);
}

const began = Date.now();
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const declarations = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json", "--emitDeclarationOnly"], {
  stdio: "inherit",
});
if (declarations.status !== 0) process.exit(declarations.status ?? 1);

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
await build({
  entryPoints: entriesOf(manifest.exports, manifest.imports).map((file) =>
    file.replace(/^\.\/dist\//, `${source}/`).replace(/\.js$/, ".ts"),
  ),
  outbase: source,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2023",
  platform: "neutral",
  packages: "external",
  // Which of these a program gets is for its own platform to say.
  external: [...Object.keys(manifest.imports ?? {}), "node:*"],
  chunkNames: "shared/[name]-[hash]",
  logLevel: "warning",
});

// What an earlier build left goes last, so that nobody who loads the package meanwhile finds it missing.
for (const file of readdirSync("dist", { recursive: true, withFileTypes: true })) {
  const path = join(file.parentPath, file.name);
  if (file.isFile() && statSync(path).mtimeMs < began) rmSync(path);
}

/** The built JavaScript files that the maps of entries name, each once. */
function entriesOf(...maps) {
  const files = maps.flatMap((map) =>
    Object.values(map ?? {}).flatMap((to) => (typeof to === "string" ? to : Object.values(to))),
  );
  return [...new Set(files)].filter((file) => file.startsWith("./dist/") && file.endsWith(".js"));
}
