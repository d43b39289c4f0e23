import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { installTools } from "../../../scripts/suite/install-tools.js";
import { startRegistry } from "./registry.js";
import { type PublishedPackage, releaseTo } from "./release.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** What every test of this suite starts from. */
export type Release = {
  readonly repository: string;
  /** Folder of compilers and checkers. */
  readonly tools: string;
  /** Scratch folder for consumers. */
  readonly scratch: string;
  /** The copy of the work tree after `release:version`. */
  readonly workTree: string;
  /** An npm configuration that installs from the registry. */
  readonly npmConfig: string;
  readonly packages: readonly PublishedPackage[];
};

declare module "vitest" {
  interface ProvidedContext {
    release: Release;
  }
}

/** Releases all packages to a registry of our own, once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = mkdtempSync(join(tmpdir(), "fnwire-pack-"));
  const remove = () => rmSync(scratch, { recursive: true, force: true });
  try {
    const tools = installTools("pack");
    const registry = await startRegistry({ tools, folder: join(scratch, "registry"), repository });
    try {
      const packages = await releaseTo({ registry, repository, folder: scratch });
      const workTree = join(scratch, "work-tree");
      project.provide("release", {
        repository,
        tools,
        scratch,
        workTree,
        npmConfig: registry.consumerConfig,
        packages,
      });
    } catch (error) {
      await registry.stop();
      throw error;
    }
    return async () => {
      await registry.stop();
      remove();
    };
  } catch (error) {
    remove();
    throw error;
  }
}
