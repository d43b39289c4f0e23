import { randomUUID } from "node:crypto";
import { BoundedMap } from "../../bounded-map.js";
import { uuidOf } from "../../ids.js";
import type { Caller } from "./authentication.js";

export type RuntimeStatus = "creating" | "available" | "upgrading" | "deleting" | "error";

/** Where functions run. Whatever its image is called, the emulator's runtimes all are the Node.js that it runs on itself. */
export type Runtime = {
  readonly id: string;
  name: string | null;
  image: string;
  description: string | null;
  readonly isPublic: boolean;
  readonly trusted: boolean;
  status: RuntimeStatus;
  readonly projectId: string;
  readonly createdAt: Date;
  updatedAt: Date | null;
};

/** Id of the runtime that is there from the start: the same in every start of the emulator. */
export const nodejsRuntimeId = uuidOf("qinling runtime nodejs");

/** Runtimes of all projects, oldest first: the one that is there from the start, and those that were created. */
export class RuntimeStore {
  readonly #byId = new BoundedMap<string, Runtime>();

  constructor({ projectId }: { /** Project of the first runtime. */ readonly projectId: string }) {
    const now = new Date();
    this.#byId.set(nodejsRuntimeId, {
      id: nodejsRuntimeId,
      name: "nodejs",
      image: "fnwire/nodejs-runtime",
      description: "Runs JavaScript on the Node.js of the emulator.",
      isPublic: true,
      trusted: true,
      status: "available",
      projectId,
      createdAt: now,
      updatedAt: now,
    });
  }

  /** A runtime that the caller may use: of the own project, or public. Administrators are no exception. */
  find(id: string, caller: Caller): Runtime | undefined {
    const runtime = this.#byId.get(id);
    return runtime !== undefined && isVisible(runtime, caller) ? runtime : undefined;
  }

  list(caller: Caller): readonly Runtime[] {
    return [...this.#byId.values()].filter((runtime) => isVisible(runtime, caller));
  }

  create(settings: Pick<Runtime, "name" | "image" | "description" | "isPublic" | "trusted" | "projectId">): Runtime {
    const runtime: Runtime = {
      ...settings,
      id: randomUUID(),
      status: "creating",
      createdAt: new Date(),
      updatedAt: null,
    };
    this.#byId.set(runtime.id, runtime);
    return runtime;
  }

  update(runtime: Runtime, change: Partial<Pick<Runtime, "name" | "image" | "description" | "status">>): void {
    Object.assign(runtime, change, { updatedAt: new Date() });
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }
}

function isVisible({ isPublic, projectId }: Runtime, caller: Caller): boolean {
  return isPublic || projectId === caller.project?.id;
}
