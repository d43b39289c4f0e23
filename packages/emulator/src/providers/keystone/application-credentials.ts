import { BoundedMap, hexIdOf, randomHex } from "../../contract.js";
import { type Entity, projects, type User, users } from "./directory.js";

/** A request that an application credential allows. */
export type AccessRule = {
  readonly id: string;
  readonly service: string;
  readonly path: string;
  readonly method: string;
};

/** A secret that stands for a user in one project. */
export type ApplicationCredential = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly secret: string;
  readonly owner: User;
  readonly project: Entity;
  /** Names of the roles that it gives. */
  readonly roles: readonly string[];
  readonly expiresAt: Date | undefined;
  /** Whether it may be used to make further credentials. */
  readonly unrestricted: boolean;
  /** The only requests that it allows; undefined when it allows all. */
  readonly accessRules: readonly AccessRule[] | undefined;
};

/** Application credentials by id. One exists from the start. */
export class ApplicationCredentials {
  readonly #byId = new BoundedMap<string, ApplicationCredential>();

  /** The credential that exists from the start. */
  readonly first: ApplicationCredential = {
    id: hexIdOf("application credential"),
    name: "emulator",
    description: null,
    secret: "test-secret-application-credential",
    owner: users.member,
    project: projects.demo,
    roles: ["member", "reader"],
    expiresAt: undefined,
    unrestricted: false,
    accessRules: undefined,
  };

  constructor() {
    this.#byId.set(this.first.id, this.first);
  }

  /** Makes one; undefined when its owner has one of the name. The secret is made up when none is given. */
  create({
    secret,
    ...settings
  }: Omit<ApplicationCredential, "id" | "secret"> & { readonly secret: string | undefined }):
    | ApplicationCredential
    | undefined {
    if (this.list(settings.owner.id).some(({ name }) => name === settings.name)) return undefined;
    const created = { ...settings, id: randomHex(), secret: secret ?? `test-secret-${randomHex()}` };
    this.#byId.set(created.id, created);
    return created;
  }

  /** Finds one by id, or by name and owner. One that has expired is not there any more. */
  find(
    wanted: { readonly [Key in "id" | "name" | "ownerId"]?: string | undefined },
  ): ApplicationCredential | undefined {
    const { id, name, ownerId } = wanted;
    const isNamed = (one: ApplicationCredential) => one.name === name && one.owner.id === ownerId;
    const found = id === undefined ? this.#byId.values().find(isNamed) : this.#byId.get(id);
    return found?.expiresAt !== undefined && found.expiresAt.getTime() <= Date.now() ? undefined : found;
  }

  list(ownerId: string): readonly ApplicationCredential[] {
    return [...this.#byId.values()].filter(({ owner }) => owner.id === ownerId);
  }

  delete(id: string): void {
    this.#byId.delete(id);
  }
}
