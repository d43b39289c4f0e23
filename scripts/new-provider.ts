// Writes the skeleton of a new provider's spec.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installNewPackages } from "./generate/install-packages.js";
import { runGenerate } from "./generate/run-generate.js";
import { slugProblem } from "./new-provider/check-slug.js";
import { createSpec, titleOf } from "./new-provider/create-spec.js";
import { createFromDocument } from "./new-provider/from-document.js";

const help = `Usage: npm run new-provider -- <slug> [--title TEXT | --from FILE|URL [--allow-remote-refs]]

Writes specs/<slug>/: a small OpenAPI 3.1 spec that lints clean and generates, to be filled in; or, with --from, the service's own
description (OpenAPI 2.0, 3.0 or 3.1) unchanged, with an overlay beside it, and makes the package.
The slug names the folder, the package @fnwire/<slug> and its types: lower-case words joined by hyphens.

  --title TEXT   the service's name as people write it; default: the slug in words
  --from PLACE   the description, a file or an http(s) address; files that it refers to come along
  --allow-remote-refs
                 also files that it refers to in the network, which are read once
  --help         this text

Exit code 0: written. 2: the slug cannot be used, or something is there already; nothing was written.`;

const root = fileURLToPath(new URL("..", import.meta.url));
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      title: { type: "string" },
      from: { type: "string" },
      "allow-remote-refs": { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0) throw new Error(`Name one provider.\n\n${help}`);
  const problem = slugProblem({ root, slug });
  if (problem !== undefined) throw new Error(problem);
  const { from, "allow-remote-refs": allowRemoteRefs } = values;
  if (from !== undefined) {
    if (values.title !== undefined)
      throw new Error("--title is for a spec of your own: with --from the description has one");
    await makeFrom({ slug, from, allowRemoteRefs });
    return;
  }
  if (allowRemoteRefs) throw new Error("--allow-remote-refs needs --from");
  const title = values.title ?? titleOf(slug);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{P}\p{Zs}]*$/u.test(title)) throw new Error("--title must be one line of plain text");
  for (const path of createSpec({ root, slug, title })) console.log(path);
  console.log(`
Next:
  1. Describe the operations. \`npm run specs:lint -- ${slug}\` says what is missing.
  2. Put real exchanges, credentials replaced, into specs/${slug}/recordings.ndjson, and run \`npm run specs:check -- --spec ${slug}\`.
  3. Run \`npm run generate -- ${slug}\` and commit specs/${slug}, packages/${slug} and pnpm-lock.yaml.
CONTRIBUTING.md, "Adding a provider", has the rest.`);
}

async function makeFrom(options: { slug: string; from: string; allowRemoteRefs: boolean }): Promise<void> {
  const { slug } = options;
  const isWatched = process.stderr.isTTY === true;
  const tell = (line: string): void => {
    if (isWatched) process.stderr.write(`\r\x1b[K${line.slice(0, 100)}`);
  };
  const onProgress = (done: number, name: string): void => tell(`${done} read: ${name}`);
  const { paths, notes, operations } = await createFromDocument({ root, ...options, onProgress }).finally(() =>
    tell(""),
  );
  for (const path of paths.length > 20 ? paths.slice(-2) : paths) console.log(path);
  leaveUnformatted(`specs/${slug}`);
  const { failed } = await runGenerate({
    root,
    named: [slug],
    strict: false,
    compile: true,
    output: { info: console.log, error: console.error },
  });
  if (failed || !installNewPackages(root)) {
    process.exitCode = 1;
    return;
  }
  const lacking = new Set(notes.filter(({ kind }) => kind === "left out").map(({ where }) => where)).size;
  console.log(`
${operations} operations are in the package, ${lacking} are left out: specs/${slug}/overlay.yaml says why.
Next:
  1. Say in specs/${slug}/overlay.yaml which operations may be sent twice; the others are \`unsent\`.
  2. Say in specs/${slug}/SOURCES.md where the description was found and under which license.
  3. Run \`npm test\`, and commit specs/${slug}, packages/${slug} and pnpm-lock.yaml with a changeset.`);
}

/** The description is not ours to format. */
function leaveUnformatted(folder: string): void {
  const file = join(root, "biome.json");
  if (!existsSync(file)) return;
  const text = readFileSync(file, "utf8");
  const last = /("includes": \[[^\]]*")(\s*\])/;
  if (!text.includes(`"!${folder}"`)) writeFileSync(file, text.replace(last, `$1,\n      "!${folder}"$2`));
}
