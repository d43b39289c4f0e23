import { hexIdOf } from "../../ids.js";
import { type Entity, projects, type User, users } from "./directory.js";

/** A secret that stands for a user in one project. */
export type ApplicationCredential = {
  readonly id: string;
  readonly name: string;
  readonly secret: string;
  readonly owner: User;
  readonly project: Entity;
  /** Whether it may be used to make further credentials. */
  readonly unrestricted: boolean;
};

/** Application credentials by id. One exists from the start. */
export class ApplicationCredentials {
  readonly #byId = new Map<string, ApplicationCredential>();

  /** The credential that exists from the start. */
  readonly first: ApplicationCredential = {
    id: hexIdOf("application credential"),
    name: "emulator",
    secret: "test-secret-application-credential",
    owner: users.member,
    project: projects.demo,
    unrestricted: false,
  };

  constructor() {
    this.#byId.set(this.first.id, this.first);
  }

  /** Finds one by id, or by name and owner. */
  find({
    id,
    name,
    ownerId,
  }: {
    readonly id: string | undefined;
    readonly name: string | undefined;
    readonly ownerId: string | undefined;
  }): ApplicationCredential | undefined {
    if (id !== undefined) return this.#byId.get(id);
    return [...this.#byId.values()].find((candidate) => candidate.name === name && candidate.owner.id === ownerId);
  }
}
