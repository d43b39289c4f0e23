import { realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { markNames } from "./inherited-names.js";
import { BaseResolver } from "./tools.js";

type Source = Awaited<ReturnType<InstanceType<typeof BaseResolver>["loadExternalRef"]>>;

/** Parts that a document may have once every alias is written out, and how deep they may lie. */
const most = { parts: 20_000_000, depth: 400 };

/** Reads the files of a spec: only those in its folder, and none that unfold without end. */
export class SpecResolver extends BaseResolver {
  readonly #folder: string;
  readonly #mayAsk: boolean;

  constructor(options: { readonly folder: string; readonly allowRemote: boolean }) {
    super();
    this.#folder = options.folder;
    this.#mayAsk = options.allowRemote;
  }

  override loadExternalRef(reference: string): Promise<Source> {
    if (/^[a-z][\w+.-]*:\/\//i.test(reference)) {
      const kept = this.#keptCopy(reference);
      if (kept !== undefined) return super.loadExternalRef(kept);
      if (this.#mayAsk && /^https?:/i.test(reference)) return super.loadExternalRef(reference);
      return Promise.reject(new Error("it is in the network, which is not asked; put the file into the spec's folder"));
    }
    // Links are followed, so that none leads out.
    const real = realOf(reference);
    if (real !== undefined && !real.startsWith(realpathSync(this.#folder) + sep)) {
      return Promise.reject(new Error("it lies outside the spec's folder"));
    }
    return super.loadExternalRef(reference);
  }

  /** The file that a remote one was kept as when the description was taken over. */
  #keptCopy(reference: string): string | undefined {
    if (!URL.canParse(reference)) return undefined;
    const { host, pathname } = new URL(reference);
    const path = realOf(join(this.#folder, "remote", host.replace(":", "_"), decodeURIComponent(pathname)));
    return path?.startsWith(join(realpathSync(this.#folder), "remote") + sep) === true ? path : undefined;
  }

  override parseDocument(
    source: Source,
    isRoot = false,
  ): ReturnType<InstanceType<typeof BaseResolver>["parseDocument"]> {
    const document = super.parseDocument(source, isRoot);
    checkParts(document.parsed);
    return document;
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Throws for a document whose aliases unfold to more than anybody writes. Each part is visited once, whatever refers to it. */
function checkParts(root: unknown): void {
  const sizes = new Map<object, number>();
  const visit = (node: unknown, depth: number): number => {
    if (typeof node !== "object" || node === null) return 1;
    if (depth > most.depth) throw new Error(`it is nested more than ${most.depth} levels deep`);
    const known = sizes.get(node);
    if (known === Number.POSITIVE_INFINITY) throw new Error("an alias in it holds itself");
    if (known !== undefined) return known;
    if (!Array.isArray(node)) markNames(node as { [key: string]: unknown });
    sizes.set(node, Number.POSITIVE_INFINITY);
    let size = 1;
    for (const value of Object.values(node)) size += visit(value, depth + 1);
    if (size > most.parts) throw new Error("its aliases unfold to more than 20 million parts");
    sizes.set(node, size);
    return size;
  };
  visit(root, 0);
}
