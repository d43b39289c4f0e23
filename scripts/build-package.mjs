// Builds the package in the current folder from the source folder that is named: declarations by the compiler, JavaScript
// bundled into one file per entry and one for what entries share. Loading sixty small modules costs Node ten times as much.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error("Usage: node scripts/build-package.mjs SOURCE-FOLDER (run in the package's folder)");
  process.exit(2);
}

// What several entries share and most programs never use. Bundlers that split load a file as a whole, so it has files of its own.
const logins = /\/auth\/(?:login|token)|\/providers\/keystone\/|\/errors\/login-error\./;
const maps = /\/client\/map\/(?!map-run\.|map-context\.|map-options\.)|\/journal\/|\/errors\/(?:journal|map)-error\./;

const began = Date.now();
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const declarations = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json", "--emitDeclarationOnly"], {
  stdio: "inherit",
});
if (declarations.status !== 0) process.exit(declarations.status ?? 1);

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const platformImports = Object.keys(manifest.imports ?? {});
await build({
  input: Object.fromEntries(
    entriesOf(manifest.exports, manifest.imports).map((name) => [name, `${source}/${name}.ts`]),
  ),
  platform: "neutral",
  // Other packages stay imports, and so do this one's that differ by platform: which a program gets is for its own to say.
  external: (id) => platformImports.includes(id) || !/^[./]/.test(id),
  output: {
    dir: "dist",
    format: "esm",
    chunkFileNames: "shared/[name].js",
    // The declarations say it.
    comments: { jsdoc: false },
    codeSplitting: {
      groups: [
        { name: "core", minShareCount: 2, priority: 1, test: (id) => !logins.test(id) && !maps.test(id) },
        { name: "login", minShareCount: 2, test: logins },
        { name: "map", minShareCount: 2, test: maps },
      ],
    },
  },
  transform: { target: "es2023" },
  logLevel: "warn",
});

// What an earlier build left goes last, so that nobody who loads the package meanwhile finds it missing.
for (const file of readdirSync("dist", { recursive: true, withFileTypes: true })) {
  const path = join(file.parentPath, file.name);
  if (file.isFile() && statSync(path).mtimeMs < began) rmSync(path);
}

/** The built modules that the maps of entries name, each once, as paths below `dist` without extension. */
function entriesOf(...maps) {
  const files = maps.flatMap((map) =>
    Object.values(map ?? {}).flatMap((to) => (typeof to === "string" ? to : Object.values(to))),
  );
  const names = files.map((file) => /^\.\/dist\/(.+)\.js$/.exec(file)?.[1]).filter((name) => name !== undefined);
  return [...new Set(names)];
}
