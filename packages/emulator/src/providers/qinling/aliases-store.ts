import { randomUUID } from "node:crypto";
import { BoundedMap } from "../../bounded-map.js";
import type { FunctionFolder } from "../../functions/folder.js";
import type { Caller } from "./authentication.js";
import { type FunctionReference, folderFunctionId } from "./functions-store.js";

/** A name for a version of a function. */
export type FunctionAlias = {
  readonly id: string;
  readonly name: string;
  readonly projectId: string;
  description: string | null;
  functionId: string;
  functionVersion: number;
  readonly createdAt: Date;
  updatedAt: Date | null;
};

/** What of an alias must be unique in its project, in the service's words for what it found twice. */
export type Duplicate = "['project_id', 'name']" | "['project_id', 'function_id', 'function_version']";

/** Aliases that were created. Besides them, each function of the functions folder has one of its own name. */
export class AliasStore {
  readonly #folder: FunctionFolder;
  readonly #created = new BoundedMap<string, FunctionAlias>();

  constructor({ folder }: { readonly folder: FunctionFolder }) {
    this.#folder = folder;
  }

  create(settings: Omit<FunctionAlias, "id" | "createdAt" | "updatedAt">): FunctionAlias {
    const alias: FunctionAlias = { ...settings, id: randomUUID(), createdAt: new Date(), updatedAt: null };
    this.#created.set(alias.id, alias);
    return alias;
  }

  /** What a new alias would have in common with another one. */
  duplicateOf(
    wanted: Pick<FunctionAlias, "name" | "projectId" | "functionId" | "functionVersion">,
  ): Duplicate | undefined {
    const others = this.list((projectId) => projectId === wanted.projectId);
    if (others.some(({ name }) => name === wanted.name)) return "['project_id', 'name']";
    return others.some(
      ({ functionId, functionVersion }) =>
        functionId === wanted.functionId && functionVersion === wanted.functionVersion,
    )
      ? "['project_id', 'function_id', 'function_version']"
      : undefined;
  }

  /** An alias of the caller's project. */
  find(name: string, caller: Caller): FunctionAlias | undefined {
    return this.list((projectId) => projectId === caller.project?.id).find((alias) => alias.name === name);
  }

  /** Aliases of the projects that `shows` lets through, oldest first. */
  list(shows: (projectId: string) => boolean): readonly FunctionAlias[] {
    return [...this.#created.values()].filter(({ projectId }) => shows(projectId));
  }

  /** Aliases of a function, or of one version of it. */
  of({ functionId, version }: { readonly functionId: string; readonly version?: number }): readonly FunctionAlias[] {
    return this.list(() => true).filter(
      (alias) => alias.functionId === functionId && (version ?? alias.functionVersion) === alias.functionVersion,
    );
  }

  /** What an alias means to an execution. */
  async resolve(name: string, caller: Caller): Promise<FunctionReference | undefined> {
    const alias = this.find(name, caller);
    if (alias !== undefined) return { functionId: alias.functionId, version: alias.functionVersion };
    const file = caller.project && (await this.#folder.find(name));
    return file && { functionId: folderFunctionId(name), version: 0 };
  }

  update(
    alias: FunctionAlias,
    change: Partial<Pick<FunctionAlias, "description" | "functionId" | "functionVersion">>,
  ): void {
    Object.assign(alias, change, { updatedAt: new Date() });
  }

  delete(id: string): void {
    this.#created.delete(id);
  }

  clear(): void {
    this.#created.clear();
  }
}
