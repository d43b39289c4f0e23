import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type SearchEntry, searchGlobal } from "./search-entry.js";

const assets = fileURLToPath(new URL("../../docs/assets", import.meta.url));
const client = fileURLToPath(new URL("client", import.meta.url));

/** A style sheet made of files in `docs/assets`. */
export function styleSheet(names: readonly string[]): string {
  return names.map((name) => readFileSync(`${assets}/${name}.css`, "utf8")).join("\n");
}

/** A script of the folder `client` with all that it imports, as a classic script: those also work from the file system. */
export async function clientScript(name: "site" | "reference"): Promise<string> {
  const result = await build({
    entryPoints: [`${client}/${name}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    legalComments: "inline",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`esbuild gave no output for client/${name}.ts`);
  return file.text;
}

/** The script that brings the search its entries. */
export function searchScript(entries: readonly SearchEntry[]): string {
  return `globalThis.${searchGlobal} = ${JSON.stringify(entries)};\n`;
}
