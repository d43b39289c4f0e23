// Writes the skeleton of a new provider's spec.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { slugProblem } from "./new-provider/check-slug.js";
import { createSpec, titleOf } from "./new-provider/create-spec.js";

const help = `Usage: npm run new-provider -- <slug> [--title TEXT]

Writes specs/<slug>/: a small OpenAPI 3.1 spec that lints clean and generates, to be filled in.
The slug names the folder, the package @fnwire/<slug> and its types: lower-case words joined by hyphens.

  --title TEXT   the service's name as people write it; default: the slug in words
  --help         this text

Exit code 0: written. 2: the slug cannot be used, or something is there already; nothing was written.`;

const root = fileURLToPath(new URL("..", import.meta.url));
try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean", short: "h" }, title: { type: "string" } },
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
