// Writes all that a new provider needs: its spec, and a package with the provider, its emulated service and their tests.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installNewPackages } from "./generate/install-packages.js";
import { runGenerate } from "./generate/run-generate.js";
import { nameProblem, slugProblem } from "./new-provider/check-slug.js";
import { createFromDocument } from "./new-provider/from-document.js";
import { foldersOf, titleOf, writeTemplate } from "./new-provider/write-template.js";

const help = `Usage: npm run new-provider -- <slug> [--title TEXT | --from FILE|URL [--allow-remote-refs]]

Writes all that a new provider needs, so that \`npm test\` passes with nothing else to do:
  specs/<slug>/            an OpenAPI 3.1 spec of an imagined service, with recordings and a consumer, to be made that of the real one
  packages/<slug>/         the binding @fnwire/<slug>, generated from it
  packages/fnwire-<slug>/  a package with the provider, an emulated service, and the tests that hold both against the contract
With --from only the first two: specs/<slug>/ is then the service's own description (OpenAPI 2.0, 3.0 or 3.1) unchanged, with an
overlay beside it.
The slug names folders, packages and types: lower-case words joined by hyphens.

  --title TEXT   the service's name as people write it; default: the slug in words
  --from PLACE   the description, a file or an http(s) address; files that it refers to come along
  --allow-remote-refs
                 also files that it refers to in the network, which are read once
  --help         this text

Exit code 0: written. 1: what was written does not generate or cannot be installed. 2: the slug cannot be used, or something is there
already; nothing was written.`;

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
  const name = nameProblem(slug);
  if (name !== undefined) throw new Error(name);
  const title = values.title ?? titleOf(slug);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{P}\p{Zs}]*$/u.test(title)) throw new Error("--title must be one line of plain text");
  for (const path of writeTemplate({ root, slug, title })) console.log(path);
  if (!(await makePackage(slug, true)) || !format(slug) || !installNewPackages(root)) {
    process.exitCode = 1;
    return;
  }
  const { spec, provider } = foldersOf(slug);
  console.log(`
\`npm test\` passes as it is: what was written describes a service that does not exist. Make it yours:
  1. ${spec}: what the servers really say. \`npm run specs:lint -- ${slug}\` says what is missing. Then \`npm run generate -- ${slug}\`.
  2. ${spec}/recordings.ndjson: real exchanges, credentials replaced. \`npm run specs:check -- --spec ${slug}\` holds the spec against them.
  3. ${provider}/src: what the service can do, and how it is said on its wire.
The guide "Adding a provider" goes through it.`);
}

/** Makes the binding from its spec. False when that failed. */
async function makePackage(slug: string, strict: boolean): Promise<boolean> {
  const output = { info: console.log, error: console.error };
  return !(await runGenerate({ root, named: [slug], strict, compile: true, output })).failed;
}

/** Where lines break and in what order imports stand depends on the names that were filled in. */
function format(slug: string): boolean {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "check", "--write", "--log-level=error", ...Object.values(foldersOf(slug))];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) console.error(stderr);
  return status === 0;
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
  if (!(await makePackage(slug, false)) || !installNewPackages(root)) {
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
