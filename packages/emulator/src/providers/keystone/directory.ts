import { hexIdOf } from "../../contract.js";

/** Name and id of a domain, user, project or role. */
export type Entity = { readonly id: string; readonly name: string };

export type User = Entity & {
  readonly password: string;
  readonly defaultProject: Entity;
  /** Names of the roles in each project, by the project's id. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
};

/** The one domain of the emulated cloud. */
export const domain: Entity = { id: "default", name: "Default" };

export const regionName = "RegionOne";

/** Project of the function service that runs in this cloud, and of the one whose projects are named after regions. */
export const projects = {
  demo: { id: hexIdOf("project demo"), name: "demo" },
  region: { id: hexIdOf("project eu-de"), name: "eu-de" },
  admin: { id: hexIdOf("project admin"), name: "admin" },
} as const satisfies Record<string, Entity>;

/** A user that may do what users do, a second one of another project, and an administrator. */
export const users = {
  member: user("alice", projects.demo, [projects.demo, projects.region]),
  stranger: user("bob", projects.region, [projects.region]),
  admin: user("admin", projects.admin, [projects.admin, projects.demo], ["admin", "member", "reader"]),
} as const satisfies Record<string, User>;

function user(
  name: string,
  project: Entity,
  roles: readonly Entity[],
  roleNames: readonly string[] = ["member", "reader"],
): User {
  return {
    id: hexIdOf(`user ${name}`),
    name,
    password: `test-password-${name}`,
    defaultProject: project,
    roles: new Map(roles.map(({ id }) => [id, roleNames])),
  };
}

/** The member's access key, which works in the project of its region. */
export const accessKey = { id: "TESTAK00000000000000", secret: "test-secret-key-functiongraph-0001" } as const;

export function roleOf(name: string): Entity {
  return { id: hexIdOf(`role ${name}`), name };
}

/** How a request names a user or a project. */
export type Reference = { readonly id?: string; readonly name?: string; readonly domain?: DomainReference };
type DomainReference = { readonly id?: string; readonly name?: string };

/** The user that a request means: by id, or by name and domain. */
export function findUser(reference: Reference): User | undefined {
  return Object.values(users).find((candidate) => meant(candidate, reference));
}

/** The project that a request means: by id, or by name and domain. */
export function findProject(reference: Reference): Entity | undefined {
  return Object.values(projects).find((candidate) => meant(candidate, reference));
}

export function isDomain({ id, name }: DomainReference): boolean {
  return id === undefined ? name === domain.name : id === domain.id;
}

function meant(candidate: Entity, { id, name, domain: of }: Reference): boolean {
  if (id !== undefined) return candidate.id === id;
  return candidate.name === name && of !== undefined && isDomain(of);
}
