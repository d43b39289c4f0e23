import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { loadExtensionRules } from "../generate/extensions.js";
import { generatePackage } from "../generate/generate-package.js";
import { type Note, noteLine } from "../generate/problems.js";

/** Where the documents of a description come from, and what is told while they do. */
export type FromOptions = {
  readonly root: string;
  /** Checked before. */
  readonly slug: string;
  /** A file, or an http(s) URL. */
  readonly from: string;
  readonly allowRemoteRefs: boolean;
  /** Told of every document that was read. */
  readonly onProgress: (done: number, name: string) => void;
};

/** Longest document that is taken: the largest that are known have 15 MB. */
const mostBytes = 64 * 1024 * 1024;
const mostDocuments = 10_000;

/**
 * Writes `specs/<slug>` from a description as its service publishes it: the document unchanged, with the files it refers to, and beside it
 * an overlay that accepts what the package will lack. Gives the paths and what is accepted. Leaves nothing when it throws.
 */
export async function createFromDocument(
  options: FromOptions,
): Promise<{ readonly paths: readonly string[]; readonly notes: readonly Note[]; readonly operations: number }> {
  const { root, slug, from } = options;
  const folder = join(root, "specs", slug);
  const documents = await readDocuments(options);
  // Not recursive: it fails when the folder exists, so nothing is ever overwritten.
  mkdirSync(folder);
  try {
    for (const [path, text] of documents) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, "overlay.yaml"), overlayText(slug, []));
    const extensions = loadExtensionRules();
    const { notes, provider } = await generatePackage({ root, slug, extensions, strict: false });
    writeFileSync(join(folder, "overlay.yaml"), overlayText(slug, [...new Set(notes.map(noteLine))]));
    await generatePackage({ root, slug, extensions, strict: true });
    writeFileSync(join(folder, "SOURCES.md"), sourcesText({ title: provider.title, from, count: documents.size }));
    const paths = [...documents.keys(), "overlay.yaml", "SOURCES.md"].map((path) => `specs/${slug}/${path}`);
    return { paths, notes, operations: provider.operations.length };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The description and every file that it refers to, by their paths in the spec's folder. Bytes are kept as they are. */
async function readDocuments(options: FromOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const { from, allowRemoteRefs, onProgress } = options;
  const start = isUrl(from) ? new URL(from) : pathToFileURL(resolve(from));
  const base = new URL(".", start).href;
  const documents = new Map<string, Uint8Array>();
  const pending: [path: string, url: URL][] = [["openapi.yaml", start]];
  const seen = new Set([start.href]);
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const [path, url] = next;
    const bytes = await read(url);
    documents.set(path, bytes);
    onProgress(documents.size, path);
    if (documents.size > mostDocuments) throw new Error(`The description refers to more than ${mostDocuments} files`);
    for (const reference of filesIn(bytes, url)) {
      const target = new URL(reference, url);
      target.hash = "";
      if (seen.has(target.href)) continue;
      seen.add(target.href);
      if (target.href === start.href) continue;
      if (target.protocol !== "file:" && !allowRemoteRefs) {
        throw new Error(
          `The description refers to ${reference}, which is in the network: pass --allow-remote-refs to have such files read once and kept beside it`,
        );
      }
      pending.push([pathOf({ target, base, reference }), target]);
    }
  }
  return documents;
}

/** Where a file is kept: at its own place beside the description, or by its host. */
function pathOf({ target, base, reference }: { target: URL; base: string; reference: string }): string {
  const place = (text: string) => decodeURIComponent(text).split("/").map(safePart).join("/");
  if (target.href.startsWith(base)) return place(target.href.slice(base.length).replace(/\?.*$/, ""));
  if (target.protocol === "file:") {
    throw new Error(
      `The description refers to ${reference}, which is not below its own folder: move the description up, or bundle it first`,
    );
  }
  return `remote/${place(target.host.replace(":", "_") + target.pathname)}`;
}

function safePart(part: string): string {
  if (part === ".." || part === "." || /[\\:\0]/.test(part))
    throw new Error("A file's name cannot be kept beside the description");
  return part;
}

async function read(url: URL): Promise<Uint8Array> {
  if (url.protocol === "file:") {
    try {
      return readFileSync(url);
    } catch (error) {
      throw new Error(`${basename(url.pathname)} cannot be read (${(error as { code?: string }).code ?? "?"})`);
    }
  }
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
  if (response === undefined) throw new Error(`${url.origin}${url.pathname} cannot be reached`);
  if (!response.ok) throw new Error(`${url.origin}${url.pathname} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.byteLength > mostBytes) throw new Error(`${url.origin}${url.pathname} is larger than ${mostBytes} bytes`);
  return bytes;
}

/** References of a document to others. */
function filesIn(bytes: Uint8Array, url: URL): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  let document: unknown;
  try {
    document = text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text, { maxAliasCount: 10_000 });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new Error(`${basename(url.pathname)} is neither JSON nor YAML: ${said}`);
  }
  if (typeof document !== "object" || document === null) throw new Error(`${basename(url.pathname)} is no description`);
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const pending: unknown[] = [document];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string" && !value.startsWith("#")) found.add(value);
      else pending.push(value);
    }
  }
  return [...found];
}

function isUrl(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

function overlayText(slug: string, accepts: readonly string[]): string {
  return `# What is ours beside the service's own description, openapi.yaml, which stays as it is. Overlay Specification 1.0.
overlay: 1.0.0
info:
  title: ${JSON.stringify(`Ours for ${slug}`)}
  version: "1"

# For each operation that may be sent twice without harm, and for what is known of one:
#
#   - target: $.paths['/functions'].get
#     update: { operationId: listFunctions, x-fnwire-retry: safe, x-fnwire-status: platform, x-fnwire-evidence: documented }
#   - target: $.paths['/internal'].post
#     remove: true
actions: []

# What the package lacks, or has otherwise than the description. npm test fails on whatever is not listed here.
x-fnwire-accepts:${accepts.length === 0 ? " []" : `\n${accepts.map((line) => `  - ${JSON.stringify(line)}`).join("\n")}`}
`;
}

function sourcesText({ title, from, count }: { title: string; from: string; count: number }): string {
  const where = isUrl(from)
    ? `<${from.replace(/[?#].*$/, "")}>`
    : `a file, \`${basename(from)}\`: say here where it was found`;
  const files = count === 1 ? "" : `, with the ${count - 1} files it refers to`;
  return `# Sources

\`openapi.yaml\` is the description of ${title.replace(/\s+/g, " ")} as its service publishes it${files}, unchanged: ${where}.
What is not in it, such as which operations may be sent twice, is in \`overlay.yaml\`.
`;
}
